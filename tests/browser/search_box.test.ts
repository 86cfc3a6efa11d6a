// What is typed, sent and sent on, before and after a search.
import assert from "node:assert/strict";
import { test } from "node:test";
import { listWords } from "../../macros/browser/search/danish/spelling";
import { chooseBest, findPlaces } from "../../macros/browser/search/hits/places";
import { readTyped, withoutBegun } from "../../macros/browser/search/input";
import { prepareReport } from "../../macros/browser/search/reporting";
import { leadTo, MOST_WORDS, readWords } from "../../macros/browser/shared/found_words";
import { readSent } from "../../macros/browser/shared/sent";

test("what is typed is one line of whole signs", () => {
  assert.equal(readTyped("  to\nlinjer\u0000 her ").query, "to linjer her");
  assert.equal(readTyped("a\u030aben").query, "åben");
  assert.equal(readTyped("et \ud83d halvt").query, "et halvt");
  assert.equal(readTyped("🎉").query, "🎉");
});

test("of a pasted text the beginning is searched for, cut between words", () => {
  const typed = readTyped("femten ord ".repeat(1000));
  assert.ok(typed.isCut);
  assert.ok(typed.query.length <= 400);
  assert.match(typed.query, /(femten|ord)$/);
  assert.ok(readTyped("x".repeat(10_000)).query.length <= 400);
  assert.equal(readTyped("kort").isCut, false);
});

test("one letter of a last word says nothing yet", () => {
  assert.equal(withoutBegun("hvad k"), "hvad");
  assert.equal(withoutBegun("h"), "");
  assert.equal(withoutBegun("plan 4"), "plan 4");
  assert.equal(withoutBegun("hvad kan"), "hvad kan");
});

test("a soft hyphen parts no word, and a ligature is its letters", () => {
  assert.deepEqual(listWords("partner\u00adskab ﬁnd"), ["partnerskab", "find"]);
});

test("an address of before UTF-8 is read too", () => {
  assert.equal(readSent("m%F8deleder"), "mødeleder");
  assert.equal(readSent("m%C3%B8de+to"), "møde to");
});

test("the words that were found go along to their page, a few of them", () => {
  assert.equal(leadTo("penge", ["jurist", "år"]), "?fund=jurist+%C3%A5r#penge");
  assert.equal(leadTo("", []), "");
  assert.equal(leadTo("penge", []), "#penge");
  assert.deepEqual(readWords("?fund=jurist+%C3%A5r"), ["jurist", "år"]);
  assert.equal(
    readWords(
      leadTo(
        "",
        Array.from({ length: 20 }, (_, at) => `o${at}`),
      ),
    ).length,
    MOST_WORDS,
  );
});

test("words are found on a page across hyphens and in every spelling", () => {
  const found = findPlaces("Safe Space-dialog for ÅR", new Set(["dialog", "aar"]));
  assert.deepEqual(
    found.map(({ from, to }) => [from, to]),
    [
      [11, 17],
      [22, 24],
    ],
  );
});

test("the place that answers is where most different words stand together", () => {
  const at = (word: string, order: number) => ({ word, order });
  assert.equal(chooseBest([at("tid", 0), at("tid", 50), at("tillid", 52), at("tillid", 90)]), 1);
  assert.equal(chooseBest([at("tid", 0)]), 0);
});

test("a word that gave nothing can be told to the editors where the site says how", () => {
  assert.match(
    prepareReport({ mail: "", repository: "https://x.example/s/" }, "a&b"),
    /^https:\/\/x\.example\/s\/issues\/new\?title=.*a%26b/,
  );
  assert.match(prepareReport({ mail: "r@x.example", repository: "" }, "ord"), /^mailto:r@x\.example\?subject=.*&body=/);
  assert.equal(prepareReport({ mail: "", repository: "" }, "ord"), "");
});
