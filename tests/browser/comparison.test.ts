import assert from "node:assert/strict";
import { test } from "node:test";
import {
  choose,
  countSorts,
  NOTHING,
  type Offers,
  readChoice,
  turnTo,
  writeChoice,
} from "../../macros/browser/comparison/choice";
import type { ComparedCell, ComparedRecord } from "../../macros/browser/comparison/data";
import { describeSources, findSharing, judge, nameVerdict } from "../../macros/browser/comparison/judging";
import { nameShortly } from "../../macros/browser/comparison/names";

const OFFERS: Offers = {
  cases: { most: 4, ids: new Set(["a", "b", "c", "d", "e"]) },
  metoder: { most: 3, ids: new Set(["m", "n"]) },
};
const ALL = { hasMore: true, hasFixed: true };
const cell = (...words: string[]): ComparedCell => ["<p>…</p>", words];
const record = (titel: string, kilde: string): ComparedRecord => ({
  slags: "case",
  id: titel,
  titel,
  adresse: "",
  kilde,
  aabne: [],
  felter: {},
});

test("an address is read, and what it asks for and there is not is told", () => {
  const choice = readChoice("?cases=a,%20x,b,a,,Z!", OFFERS);
  assert.equal(choice.sort, "cases");
  assert.deepEqual(choice.chosen, ["a", "b"]);
  assert.deepEqual(choice.missing, ["x", "Z!"]);
  assert.equal(choice.isTooMany, false);
});

test("an address that asks for too much gives what there is room for", () => {
  const choice = readChoice("?cases=a,b,c,d,e", OFFERS);
  assert.deepEqual(choice.chosen, ["a", "b", "c", "d"]);
  assert.equal(choice.isTooMany, true);
  assert.deepEqual(choice.missing, []);
});

test("methods are shown where they alone are named; with both, the cases are and the methods wait", () => {
  assert.equal(readChoice("?metoder=m", OFFERS).sort, "metoder");
  const both = readChoice("?metoder=m&cases=a", OFFERS);
  assert.equal(both.sort, "cases");
  assert.deepEqual(both.kept, { cases: ["a"], metoder: ["m"] });
  assert.deepEqual(["", "?q=1", "?cases=", "?metoder=m&cases=a"].map(countSorts), [0, 0, 1, 2]);
});

test("a sort that the address does not name keeps what was chosen of it", () => {
  const before = readChoice("?metoder=m,n", OFFERS);
  assert.deepEqual(readChoice("?cases=a", OFFERS, before).kept.metoder, ["m", "n"]);
});

test("every choice is written to an address that gives it back", () => {
  for (const search of [
    "",
    "?cases=a,b",
    "?metoder=m,n",
    "?metoder=",
    "?cases=a,b&vis=alt&kun=forskelle&tomme=vis",
    "?tomme=vis",
  ]) {
    const choice = readChoice(search, OFFERS);
    assert.equal(writeChoice(choice, ALL), search);
    assert.deepEqual(readChoice(writeChoice(choice, ALL), OFFERS), choice);
  }
});

test("an address says nothing that the table cannot show", () => {
  const choice = readChoice("?cases=a&vis=alt&kun=forskelle", OFFERS);
  assert.equal(writeChoice(choice, { hasMore: false, hasFixed: false }), "?cases=a");
});

test("to choose anew forgets what was missing, and to turn to the other sort keeps the first", () => {
  const choice = choose(readChoice("?cases=a,x", OFFERS), ["a", "b"]);
  assert.deepEqual(choice.missing, []);
  const turned = turnTo(choice, "metoder");
  assert.deepEqual([turned.sort, turned.chosen], ["metoder", []]);
  assert.deepEqual(turnTo(turned, "cases").chosen, ["a", "b"]);
  assert.equal(writeChoice(turnTo(NOTHING, "metoder"), ALL), "?metoder=");
});

test("columns say the same when their fixed words are the same, in whatever order", () => {
  assert.equal(judge([cell("x", "y"), cell("y", "x")]), "same");
  assert.equal(judge([cell("x"), cell("x"), undefined]), "some");
  assert.equal(judge([cell("x"), cell("y"), undefined]), "differ");
  assert.equal(judge([undefined, undefined]), null);
  assert.equal(nameVerdict("some", [cell("x"), undefined, undefined]), "Kun hos 1 af 3");
});

test("a word is marked by how many share it, and not where one column alone says anything", () => {
  const mark = findSharing([cell("x", "y", "z"), cell("x", "y"), cell("x"), undefined]);
  assert.deepEqual(["x", "y", "z"].map(mark), [null, "some", "own"]);
  assert.equal(findSharing([cell("x"), undefined])("x"), null);
});

test("the document behind page numbers is named once, with whose it is where they have several", () => {
  assert.equal(describeSources([record("A", ""), record("B", "")]), "");
  const lead = "Sidetal og afsnit uden navn på kilden henviser til";
  assert.equal(describeSources([record("A", "Kilden"), record("B", "Kilden")]), `${lead} Kilden.`);
  assert.equal(
    describeSources([record("A", "Kilden"), record("B", "Kilden"), record("C", "Den anden")]),
    `${lead} Kilden («A» og «B») og Den anden («C»).`,
  );
  assert.equal(describeSources([record("A", "Kilden"), record("B", "")]), `${lead} Kilden («A»).`);
});

test("a column's short name is the beginning of its title, and two are never called the same", () => {
  const titles = [
    "Mødrehjælpens partnerskab om voldsramte kvinder",
    "Vindrosen – De Frivilliges Hus og Esbjerg Kommune",
  ];
  assert.deepEqual(nameShortly([...titles, "Homestart"]), ["Mødrehjælpens partnerskab", "Vindrosen", "Homestart"]);
  const alike = ["Borgerstyret budgettering i Lahti", "Borgerstyret budgettering i Odense by"];
  assert.deepEqual(nameShortly(alike), alike);
});
