import assert from "node:assert/strict";
import { test } from "node:test";
import { moveTo, undo } from "../../macros/browser/collection/changes";
import { toggle } from "../../macros/browser/collection/choosing";
import { clean, EMPTY, ID, MOST, makeKeyPattern, tidy, toStored } from "../../macros/browser/collection/collection";
import type { HandoutItem } from "../../macros/browser/collection/data";
import { readNumber } from "../../macros/browser/collection/gathered_row";
import { describeSource, gatherSources } from "../../macros/browser/collection/handout_paper";
import { readShared, spell, writeShared } from "../../macros/browser/collection/shared_address";
import { findAside, findPlace } from "../../macros/browser/shared/dragging";

const KINDS = ["case", "metode", "dilemma", "tjekliste", "ide"];
const KEY = makeKeyPattern(KINDS);
const SOME = { title: "Til mødet", keys: ["case:vindrosen", "dilemma:d03"], isShort: true, hasPages: false };

test("whatever is kept, only texts of the pattern come out, each once, in order", () => {
  assert.deepEqual(clean(["b", "a", "b", 7, null, "A!"], ID, 9), ["b", "a"]);
  assert.deepEqual(clean(["a", "b", "c"], ID, 2), ["a", "b"]);
  for (const other of [null, undefined, "a,b", 7, { 0: "a", length: 1 }]) assert.deepEqual(clean(other, ID, 9), []);
});

test("a key has a kind that can be gathered and an id", () => {
  for (const key of ["case:vindrosen", "metode:partnerskaber", "tjekliste:klar-kommune", "ide:a-1"]) {
    assert.match(key, KEY);
  }
  for (const key of [
    "side:om",
    "case:",
    "case:Vindrosen",
    "case:a/b",
    "case:a b",
    `case:${"a".repeat(81)}`,
    "acase:a",
  ]) {
    assert.doesNotMatch(key, KEY);
  }
});

test("a collection is kept and found again as it was", () => {
  assert.deepEqual(tidy(JSON.parse(JSON.stringify(toStored(SOME))), KINDS), SOME);
});

test("what is no collection is an empty one", () => {
  for (const found of [null, 7, "x", [], {}, { titel: 7, indhold: "case:a", kort: "ja", nyside: 1 }]) {
    assert.deepEqual(tidy(found, KINDS), EMPTY);
  }
});

test("a collection has no more than there is room for", () => {
  const many = Array.from({ length: MOST + 5 }, (_, number) => `dilemma:d${number}`);
  assert.equal(tidy({ indhold: many }, KINDS).keys.length, MOST);
});

test("a heading is cut at 90 characters, and never in the middle of a sign", () => {
  assert.equal(tidy({ titel: "a".repeat(100) }, KINDS).title, "a".repeat(90));
  const cut = tidy({ titel: `${"a".repeat(89)}🙂` }, KINDS).title;
  assert.equal(cut, "a".repeat(89));
  assert.doesNotThrow(() => encodeURIComponent(cut));
});

test("a shared address holds the collection", () => {
  const address = writeShared("samling.html", SOME, encodeURIComponent);
  assert.equal(address, "samling.html?indhold=case:vindrosen,dilemma:d03&titel=Til%20m%C3%B8det&udgave=kort");
  assert.deepEqual(readShared(address.slice(address.indexOf("?")), KINDS), SOME);
  assert.equal(readShared("?q=x", KINDS), null);
  assert.deepEqual(readShared("?indhold=", KINDS), EMPTY);
});

test("an address on paper can be read, and leads to the same heading", () => {
  assert.equal(spell("Til mødet: børn & unge, 100 %"), "Til+mødet:+børn+%26+unge,+100+%25");
  for (const title of ["Til mødet", "a+b & c%20d", '<#?"> \\^`{|}', "🙂"]) {
    const address = writeShared("", { ...SOME, title }, spell);
    assert.equal(readShared(address, KINDS)?.title, title);
  }
});

test("what is in goes out, and what is out comes in last", () => {
  assert.deepEqual(toggle(["a", "b"], "a"), ["b"]);
  assert.deepEqual(toggle(["a", "b"], "c"), ["a", "b", "c"]);
});

test("a thing is moved within the list and not beyond its ends", () => {
  assert.deepEqual(moveTo(["a", "b", "c"], "a", 1), ["b", "a", "c"]);
  assert.deepEqual(moveTo(["a", "b", "c"], "c", -4), ["c", "a", "b"]);
  assert.deepEqual(moveTo(["a", "b", "c"], "a", 99), ["b", "c", "a"]);
  assert.deepEqual(moveTo(["a", "b", "c"], "b", 1), ["a", "b", "c"]);
});

test("undoing keeps a heading that was written since, unless the heading was part of the change", () => {
  const change = { before: SOME, what: "", back: "", key: "", isWhole: false };
  const now = { ...SOME, title: "Nyt", keys: [] };
  assert.deepEqual(undo(now, change), { ...SOME, title: "Nyt" });
  assert.deepEqual(undo(now, { ...change, isWhole: true }), SOME);
});

test("a number is read with or without a full stop", () => {
  assert.equal(readNumber(" 12 . "), 12);
  assert.equal(readNumber("12"), 12);
  for (const text of ["", "tolv", "-1", "1,5", "1 2"]) assert.equal(readNumber(text), null);
});

test("a row that is held lands where its middle has passed those of others, and they make room", () => {
  const boxes = [10, 30, 50, 70].map((middle) => ({ middle, height: 20 }));
  assert.equal(findPlace(boxes, 0, 0), 0);
  assert.equal(findPlace(boxes, 0, 21), 1);
  assert.equal(findPlace(boxes, 0, 500), 3);
  assert.equal(findPlace(boxes, 3, -500), 0);
  assert.deepEqual(
    [0, 1, 2, 3].map((at) => findAside(20, at, 0, 2)),
    [0, -20, -20, 0],
  );
  assert.deepEqual(
    [0, 1, 2, 3].map((at) => findAside(20, at, 3, 1)),
    [0, 20, 20, 0],
  );
});

test("each source is listed once, with the numbers of the things that rest on it", () => {
  const item = (sources: [string, string][]): HandoutItem => ({
    noegle: "",
    slags: "",
    titel: "",
    adresse: "",
    html: "",
    kilder: sources.map(([id, sted]) => ({ id, titel: id, udgiver: id === "a" ? "Frivilligrådet." : "", sted })),
  });
  const found = gatherSources([
    {
      number: 1,
      item: item([
        ["b", "s. 2"],
        ["a", ""],
      ]),
    },
    { number: 4, item: item([["a", "s. 7"]]) },
  ]);
  assert.deepEqual(
    found.map((one) => one.source.id),
    ["b", "a"],
  );
  assert.deepEqual(found.map(describeSource), [". Nr. 1: s. 2.", ". Frivilligrådet. Nr. 1; Nr. 4: s. 7."]);
});
