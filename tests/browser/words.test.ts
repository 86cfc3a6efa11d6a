import assert from "node:assert/strict";
import { test } from "node:test";
import { count, joinWords, wordDay } from "../../macros/browser/shared/words";

test("words are joined with commas and «og» before the last", () => {
  assert.equal(joinWords([]), "");
  assert.equal(joinWords(["kommune"]), "kommune");
  assert.equal(joinWords(["kommune", "forening"]), "kommune og forening");
  assert.equal(joinWords(["kommune", "forening", "fond"]), "kommune, forening og fond");
});

test("one is one, and none is many", () => {
  assert.equal(count(0, "case", "cases"), "0 cases");
  assert.equal(count(1, "case", "cases"), "1 case");
  assert.equal(count(2, "case", "cases"), "2 cases");
});

test("the day is worded as people write it", () => {
  assert.equal(wordDay(new Date(2026, 11, 1)), "1. december 2026");
});
