// The catalogue over the cases of a small project, as Python writes them (tests/browser_data.py).
import assert from "node:assert/strict";
import { test } from "node:test";
import { countCases, countShared, fillSet, isIn, makeSet, meet, unite } from "../../macros/browser/catalogue/bits";
import { Catalogue, type Sort } from "../../macros/browser/catalogue/catalogue";
import { type CatalogueData, FORMAT } from "../../macros/browser/catalogue/data";
import { makeFinder } from "../../macros/browser/catalogue/finder";
import { type Selection, select } from "../../macros/browser/catalogue/selection";
import {
  choose,
  clearState,
  copyState,
  hasWords,
  readState,
  type State,
  writeState,
} from "../../macros/browser/catalogue/state";
import { listTitles, measureTable, wordTitles } from "../../macros/browser/catalogue/table";
import { wordCases, wordConditions, wordTotal } from "../../macros/browser/catalogue/wording";
import small from "../data/browser/catalogue.json";

const DATA = small.data as unknown as CatalogueData;
const catalogue = new Catalogue(DATA);
const finder = makeFinder(small.words as Parameters<typeof makeFinder>[0]);

const read = (query: string, hasMap = true): State => readState(query, catalogue, hasMap);
const write = (state: State, query = ""): string => writeState(state, catalogue, "/cases/index.html", query);
const selectBy = (query: string): Selection => select(catalogue, read(query), finder);
const idsIn = (cases: Uint32Array): string[] => DATA.ids.filter((_, n) => isIn(cases, n)).sort();
const ids = (query: string): string[] => idsIn(selectBy(query).cases);
const ALL = [...DATA.ids].sort();

// --- sets of cases ---

test("sets of cases are joined, met and counted over the ends of their words", () => {
  const [one, other] = [makeSet(100, [0, 31, 32, 99]), makeSet(100, [31, 64, 99])];
  const list = (set: Uint32Array) => Array.from({ length: 100 }, (_, n) => n).filter((n) => isIn(set, n));
  assert.deepEqual(list(unite(one, other)), [0, 31, 32, 64, 99]);
  assert.deepEqual(list(meet(one, other)), [31, 99]);
  assert.equal(countShared(one, other), 2);
  for (const size of [0, 1, 31, 32, 33, 1000]) assert.equal(countCases(fillSet(size)), size);
  assert.deepEqual(list(one), [0, 31, 32, 99], "neither is changed");
});

// --- filters ---

test("the data say the format that the script reads", () => {
  assert.equal(DATA.format, FORMAT);
});

test("choices of a facet are «or», and facets are «and»", () => {
  assert.deepEqual(ids(""), ALL);
  assert.deepEqual(ids("?kommune=faxe"), ["aaen", "byen", "navnet"]);
  assert.deepEqual(ids("?kommune=odense,aarhus"), ["aaen", "haven", "havnen", "parken"]);
  assert.deepEqual(ids("?kommune=faxe,odense&metode=partnerskaber"), ["aaen"]);
  assert.deepEqual(ids("?tema=tillid"), ["byen", "zonen"]);
  assert.deepEqual(ids("?tema=tillid&kompleksitet=stor"), ["zonen"]);
  assert.deepEqual(ids("?kompleksitet=lille&kommune=odense"), []);
});

test("a choice is counted as if no other of its facet were chosen, and under all other conditions", () => {
  for (const query of ["", "?kommune=faxe", "?kommune=faxe,odense&metode=partnerskaber", "?ord=ture&kommune=odense"]) {
    const selection = selectBy(query);
    catalogue.facets.forEach((facet, at) => {
      for (const choice of facet.choices) {
        const state = read(query);
        state.chosen.get(facet.key)?.clear();
        choose(state, facet, choice, true);
        const expected = select(catalogue, state, finder).total;
        assert.equal(countShared(selection.without(at), choice.cases), expected, `${query} ${facet.key} ${choice.key}`);
      }
    });
  }
});

test("before the words have come they leave every case", () => {
  assert.equal(select(catalogue, read("?ord=ture"), null).total, catalogue.size);
  assert.equal(selectBy("?ord=!%3F").total, catalogue.size, "no word to look for");
});

test("a case is a whole of its choices in order", () => {
  const n = catalogue.numberOf("byen") ?? -1;
  const themes = catalogue.facet("tema")?.of[n]?.map(({ title }) => title);
  assert.deepEqual(themes, ["Gensidig tillid", "Tid nok", "Styring eller frihed"]);
});

// --- words ---

test("a case is found by words of its title, summary, parties and municipality, in some form", () => {
  for (const [text, found] of [
    ["klosterhaven", ["haven"]],
    ["have", ["haven"]],
    ["havnen", ["havnen"]],
    ["århus", ["haven"]],
    ["aeldre", ["byen"]], // none of the «Bedsteforældrene» of «zonen»
    ["forældre", ["zonen"]],
    ["politi", ["byen"]],
    ["byens ven", ["byen"]],
    ["kommunerne", ALL],
    ["klosterhavne", ["haven"]],
    ["ture odense", ["aaen", "havnen", "parken"]],
    ["hvad er zonen", ["zonen"]],
    ["interessent", ["zonen"]],
    ["sent", []],
    ["zzz", []],
  ] as const) {
    assert.deepEqual(ids(`?ord=${encodeURIComponent(text)}`), found, text);
  }
});

test("a word of three letters begins words, and is no part of others", () => {
  assert.deepEqual(ids("?ord=hav"), ["havnen"], "and not «Klosterhaven»");
});

// --- orders ---

test("cases stand in the order that is asked for, those of no known time last", () => {
  const order = (sort: Sort) => catalogue.list(sort).map((n) => catalogue.idOf(n));
  assert.deepEqual(order(""), DATA.ids);
  assert.deepEqual(order("titel"), ["navnet", "haven", "parken", "havnen", "aaen", "zonen", "byen"]);
  assert.deepEqual(order("aeldst"), ["haven", "zonen", "aaen", "navnet", "parken", "havnen", "byen"]);
  assert.deepEqual(order("nyest"), ["aaen", "haven", "zonen", "navnet", "parken", "havnen", "byen"]);
});

// --- the address ---

test("an address comes back as it was written", () => {
  for (const query of [
    "",
    "?kommune=faxe,odense",
    "?kommune=aarhus&metode=partnerskaber&ord=ture+i+%C3%A5en&vis=tabel&sorter=nyest&kolonner=metode,parter",
    "?vis=danmarkskort&kolonner=ingen",
  ]) {
    assert.equal(write(read(query)), `/cases/index.html${query}`);
  }
});

test("what an address cannot mean is passed over", () => {
  for (const [query, left] of [
    ["?metode=findes-ikke", ""],
    ["?kommune=odense,__proto__,constructor", "?kommune=odense"],
    ["?vis=hest&sorter=hest&kolonner=hest,hest&antal=-7", ""],
    ["?antal=1e99&kommune=%00,%ff", ""],
    ["?kommune=odense&kommune=faxe", "?kommune=faxe,odense"],
    ["?=&&&", ""],
  ] as const) {
    assert.equal(write(read(query)), `/cases/index.html${left}`, query);
  }
  assert.equal(read("?metode=findes-ikke").chosen.get("metode")?.size, 0);
  assert.equal(read("?vis=danmarkskort", false).view, "", "where there is no map");
  assert.equal(read(`?ord=${"a".repeat(500)}`).text.length, 200);
});

test("what others have put in the address stays there", () => {
  assert.equal(
    write(read("?kommune=faxe"), "?andet=1%2C2&q=x&kommune=odense"),
    "/cases/index.html?kommune=faxe&andet=1%2C2&q=x",
  );
});

test("cases are shown in whole pages, and never more than there are", () => {
  const paged = new Catalogue({ ...DATA, page: 3 });
  const shown = (query: string) => readState(query, paged, false).shown;
  assert.deepEqual(["", "?antal=2", "?antal=4", "?antal=6", "?antal=900"].map(shown), [3, 3, 6, 6, 9]);
  assert.equal(writeState({ ...readState("?antal=4", paged, false) }, paged, "/", ""), "/?antal=6");
});

test("clearing lets go of what selects and keeps how it is shown; a copy is another's", () => {
  const state = read("?kommune=faxe&ord=ture&vis=tabel&sorter=titel");
  const copy = copyState(state);
  clearState(state);
  assert.equal(write(state), "/cases/index.html?vis=tabel&sorter=titel");
  assert.equal(write(copy), "/cases/index.html?kommune=faxe&ord=ture&vis=tabel&sorter=titel");
});

test("a sign alone is nothing to look for", () => {
  assert.deepEqual(
    ["", "  ", "!?", "§", "a", "7"].map((text) => hasWords({ ...read(""), text })),
    [false, false, false, true, true, true],
  );
});

test("what is only named is told apart in every choice and in what is selected", () => {
  const named = (n: number) => !catalogue.hasPage(n);
  for (const facet of catalogue.facets) {
    for (const choice of facet.choices) {
      const all = DATA.ids.map((_, n) => n).filter((n) => isIn(choice.cases, n));
      const told = facet.key === "dybde" ? all : all.filter((n) => !named(n));
      assert.equal(countCases(choice.told), told.length, choice.title);
    }
  }
  const all = selectBy("");
  assert.equal(all.total - all.told, DATA.ids.filter((_, n) => named(n)).length);
  assert.equal(selectBy("?dybde=kun-navn").told, 0);
});

// --- words for it ---

test("numbers of cases are told in words", () => {
  assert.deepEqual([0, 1, 2].map(wordCases), ["ingen cases", "1 case", "2 cases"]);
  assert.equal(wordTotal(7, 1, 7), "Alle 7 cases, heraf 1 kun nævnt");
  assert.equal(wordTotal(3, 0, 7), "3 af 7 cases");
  assert.equal(wordTotal(1, 1, 7), "Ingen cases, 1 kun nævnt");
  assert.equal(wordTotal(2, 2, 7), "Ingen cases, 2 kun nævnt");
  assert.equal(wordTotal(0, 0, 7), "0 af 7 cases");
});

test("what is chosen is told by facet, the words last", () => {
  assert.deepEqual(wordConditions(catalogue, read("?ord=+ture+&kommune=odense,faxe&metode=partnerskaber")), [
    { title: "Kommune", words: "Faxe eller Odense" },
    { title: "Metode", words: "Partnerskaber" },
    { title: "Ord", words: "«ture»" },
  ]);
});

// --- the table ---

test("a cell holds the words of its column, and not that something is not stated", () => {
  const cell = (id: string, key: string) => {
    const n = catalogue.numberOf(id) ?? -1;
    return wordTitles(listTitles({ catalogue, file: small.table }, key, n));
  };
  assert.equal(cell("aaen", "kommune"), "Faxe, Odense");
  assert.equal(cell("aaen", "periode"), "2003–2005");
  assert.equal(cell("byen", "parter"), "Byens Venner · Politiet");
  assert.equal(cell("zonen", "kommune"), "");
  assert.equal(cell("zonen", "periode"), "fra 2001");
});

test("of many titles the first stand in the cell, and how many more there are", () => {
  assert.equal(wordTitles(["a", "b", "c", "d"]), "a, b, c, d");
  assert.equal(wordTitles(["a", "b", "c", "d", "e", "f"]), "a, b, c og 3 til");
});

test("columns of many words take the room of two", () => {
  const columns = (...keys: string[]) => catalogue.columns.filter(({ key }) => keys.includes(key));
  assert.equal(measureTable(columns()), 1);
  assert.equal(measureTable(columns("metode", "tema", "parter")), 6);
  assert.deepEqual(
    catalogue.columns.slice(5, 9).map(({ title }) => title),
    ["Dilemma eller forudsætning", "Metode", "Emne", "Foreningens rolle"],
  );
});
