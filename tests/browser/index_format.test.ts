// The engine reads the index as Python writes it.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  addUp,
  COUNT,
  DIGITS,
  eachPlace,
  FORMAT,
  IN_EXTRA,
  IN_HEADING,
  IN_TITLE,
  readDigit,
  readLength,
  readSpread,
  TIMES,
  unpackWords,
} from "../../macros/browser/search/format";
import { readKinds } from "../../macros/browser/search/kinds";
import { format, pieces } from "../data/browser/index.json";

test("both have one alphabet, one format and the same bits", () => {
  assert.equal(DIGITS, format.digits);
  assert.equal(FORMAT, format.format);
  assert.deepEqual(
    { heading: IN_HEADING, title: IN_TITLE, extra: IN_EXTRA, phrase: IN_EXTRA | IN_HEADING, all: COUNT | 4 | 8 | 16 },
    format.bits,
  );
});

test("how often a word stands lies within the step that Python puts it in", () => {
  for (const [times, step] of format.counts as [number, number][]) {
    const [low, high] = [TIMES[step - 1] ?? 0, TIMES[step + 1] ?? Number.POSITIVE_INFINITY];
    assert.ok(low < times && times < high, `${times}: ${step}`);
  }
});

test("every kind has words of its own, and one is the words of the glossary", () => {
  const kinds = readKinds(pieces.ord.slags as [string, string, string][]);
  assert.equal(new Set(kinds.flatMap(({ one, many }) => [one, many])).size, 2 * kinds.length);
  assert.deepEqual(
    kinds.filter(({ isTerm }) => isTerm).map(({ one }) => one),
    ["Begreb"],
  );
});

test("a digit is its place in the alphabet, and what is none is 0", () => {
  assert.deepEqual(
    Array.from(DIGITS, (_, at) => readDigit(DIGITS, at)),
    Array.from({ length: 64 }, (_, value) => value),
  );
  for (const other of ["", "!", "å", " "]) assert.equal(readDigit(other, 0), 0);
});

test("lengths and spreads grow by steps for each doubling", () => {
  assert.equal(readLength("A", 0), 0);
  assert.equal(Math.round(readLength("F", 0)), 1);
  assert.equal(readLength("K", 0), 3);
  assert.equal(readSpread("A", 0), 1);
  assert.equal(readSpread("AE", 1), 2);
});

test("words share their beginnings with the one before", () => {
  assert.deepEqual(unpackWords("Aaftale Gr Gs Abud"), ["aftale", "aftaler", "aftales", "bud"]);
});

test("numbers are found from the ways between them", () => {
  assert.deepEqual(addUp([3, 0, 5]), [3, 3, 8]);
  assert.deepEqual(addUp([]), []);
});

test("a way of more than one digit is put together again", () => {
  const places: [number, number][] = [];
  // 31 in one digit; then 32 + 5 in two (low first), and 1024 in three.
  eachPlace("fBlBEggBD", (section, mark) => places.push([section, mark]));
  assert.deepEqual(places, [
    [31, 1],
    [31 + 5 + 32, 4],
    [31 + 37 + 1024, 3],
  ]);
});
