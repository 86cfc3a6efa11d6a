import assert from "node:assert/strict";
import { test } from "node:test";
import { describeProgress, KEPT_DAYS, nameLost, readFile, readKept } from "../../macros/browser/sheet/answers";

const DAY = 864e5;
const NOW = 400 * DAY;
const file = (content: object): string =>
  JSON.stringify({ samspil: "ark", ark: "klar", svar: { a: "ja" }, ...content });

test("what was kept is found again until it has lain there too long", () => {
  const svar = { a: "ja", b: true };
  const kept = (days: number): object => ({ udgave: "1", tid: NOW - days * DAY, svar });
  assert.deepEqual(readKept(kept(KEPT_DAYS - 1), NOW), { answers: svar, isOld: false });
  assert.deepEqual(readKept(kept(KEPT_DAYS + 1), NOW), { answers: null, isOld: true });
});

test("whatever lies in the browser, only ticks and texts come out of it", () => {
  for (const found of [null, 7, "x", [], {}, { svar: null }, { svar: "ja" }]) {
    assert.deepEqual(readKept(found, NOW), { answers: null, isOld: false });
  }
  assert.deepEqual(readKept({ svar: { a: 1, b: null, c: false, d: {}, e: "x", f: true } }, NOW).answers, {
    e: "x",
    f: true,
  });
});

test("a file that was saved here is read, and another changes nothing and says why", () => {
  assert.deepEqual(readFile(file({}), "klar"), { a: "ja" });
  for (const text of ["", "nej", "[]", "null", file({ samspil: "x" }), file({ svar: null }), file({ svar: "ja" })]) {
    assert.equal(readFile(text, "klar"), "Filen er ikke et ark, der er gemt herfra. Intet er ændret.");
  }
  assert.equal(readFile(file({ ark: "andet" }), "klar"), "Filen hører til et andet ark («andet»). Intet er ændret.");
  assert.ok(String(readFile(file({ ark: "a".repeat(500) }), "klar")).length < 120);
});

test("an answer that this edition has no field for is shown", () => {
  assert.equal(
    nameLost({ a: "ja", b: true }, () => true),
    "",
  );
  assert.equal(
    nameLost({ a: "ja", b: true, c: "nej" }, () => false),
    "2 svar passer ikke til denne udgave: «ja»; «nej».",
  );
});

test("progress counts ticks of all boxes, and written fields where there are any", () => {
  assert.equal(describeProgress(0, 0, 0), "");
  assert.equal(describeProgress(2, 9, 0), "2 af 9 krydser er sat.");
  assert.equal(describeProgress(0, 9, 1), "0 af 9 krydser er sat, 1 felt er udfyldt.");
  assert.equal(describeProgress(0, 0, 3), "3 felter er udfyldt.");
});
