import assert from "node:assert/strict";
import { test } from "node:test";
import { EMPTY, MOST } from "../../macros/browser/collection/collection";
import { fold, hasWords, isFound } from "../../macros/browser/topics/matching";
import { addAll, describe } from "../../macros/browser/topics/shelf";
import { readState, type State, writeState } from "../../macros/browser/topics/state";

const KNOWN = {
  filters: new Map([
    ["tema", ["demokrati", "faglighed"]],
    ["case", ["vindrosen"]],
  ]),
  ids: ["d01", "d02", "d03"],
};
const NOTHING: State = { by: new Map(), words: "", chosen: [] };

test("an address without a word of ours asks for everything and chooses nothing", () => {
  assert.deepEqual(readState("", KNOWN), NOTHING);
  assert.deepEqual(readState("?q=x&tema=", KNOWN), NOTHING);
});

test("what is asked for comes back as it was written", () => {
  const state: State = {
    by: new Map([["tema", "faglighed"]]),
    words: "hvem bestemmer & hvor?",
    chosen: ["d01", "d03"],
  };
  assert.deepEqual(readState(writeState(state, KNOWN, ""), KNOWN), state);
});

test("an address cannot ask for what is not there", () => {
  const asked = readState("?tema=roller&case=<b>&metode=x&vis=d03,d99,d01,d01,", KNOWN);
  assert.deepEqual(asked, { ...NOTHING, chosen: ["d01", "d03"] });
  assert.equal(readState(`?ord=${"a".repeat(500)}`, KNOWN).words.length, 80);
});

test("an address of before chooses what it chose, and is called by the word of today from then on", () => {
  const kept = readState("?valgt=d03,d01", KNOWN);
  assert.deepEqual(kept.chosen, ["d01", "d03"]);
  assert.equal(writeState(kept, KNOWN, "?valgt=d03,d01"), "?vis=d01,d03");
  assert.equal(writeState(NOTHING, KNOWN, "?valgt=d03,d01"), "");
  assert.deepEqual(readState("?vis=d02&valgt=d01", KNOWN).chosen, ["d02"]);
});

test("what others have put into the address stays there", () => {
  assert.equal(writeState({ ...NOTHING, chosen: ["d02"] }, KNOWN, "?q=et+ord&tema=demokrati"), "?vis=d02&q=et%20ord");
  assert.equal(writeState(NOTHING, KNOWN, "?tema=demokrati&vis=d01"), "");
});

test("every word that is typed must be there, in any size, also inside a longer one", () => {
  const text = fold("Borgerstyret  Budgettering\nog Åben skole");
  for (const typed of ["", " ", "BUDGET", "åben borger", "styret og"]) assert.ok(hasWords(text, typed), typed);
  for (const typed of ["aben", "budget pris", "styret-budget"]) assert.ok(!hasWords(text, typed), typed);
});

test("filters and words must all fit", () => {
  const item = { keys: new Set(["tema:demokrati", "case:vindrosen"]), text: "hvem begynder" };
  assert.ok(isFound(item, NOTHING));
  assert.ok(isFound(item, { by: new Map([["case", "vindrosen"]]), words: "hvem" }));
  assert.ok(!isFound(item, { by: new Map([["case", "vindrosen"]]), words: "penge" }));
  assert.ok(!isFound(item, { by: new Map([["tema", "faglighed"]]), words: "" }));
});

test("what is put into the collection at once comes last, each once, and no more than there is room for", () => {
  const own = { ...EMPTY, title: "Mit", keys: ["dilemma:d02"] };
  assert.deepEqual(addAll(own, ["dilemma:d01", "dilemma:d02"]), [
    { ...own, keys: ["dilemma:d02", "dilemma:d01"] },
    1,
    0,
  ]);
  const full = { ...EMPTY, keys: Array.from({ length: MOST - 1 }, (_, at) => `ide:i${at}`) };
  const [added, fresh, left] = addAll(full, ["dilemma:d01", "dilemma:d02", "dilemma:d03"]);
  assert.deepEqual([added.keys.length, fresh, left], [MOST, 1, 2]);
});

test("it is told what came of it", () => {
  assert.equal(describe(1, 0, false), "1 ny ting er lagt i din samling.");
  assert.equal(describe(0, 0, false), "De er i din samling.");
  assert.match(describe(2, 3, true), /^2 nye ting .* Der var ikke plads til 3\. Browseren vil ikke gemme/);
});
