import assert from "node:assert/strict";
import { test } from "node:test";
import { findUnknownSigns, type Signs } from "../../macros/browser/typesetter/signs";

const LETTERS: Signs = [
  [0x20, 0x7e],
  [0xe6, 0xe6],
];

test("a sign that the faces have not is told with the words around it, once", () => {
  const content = { title: "Godt 😀", blocks: [{ text: "æ😀" }, ["Łuk"]] };
  assert.deepEqual(findUnknownSigns(content, LETTERS), ["«😀» i «Godt 😀»", "«Ł» i «Łuk»"]);
});

test("what is no words, and what is never drawn, is passed over", () => {
  assert.deepEqual(findUnknownSigns({ qr: "Ø", key: "Ø", text: "a\nb\u2060\u00ad" }, LETTERS), []);
});
