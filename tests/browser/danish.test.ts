// What Danish does to words. The sets of inflections are shared with the measure of Snowball beside our stemmer.
import assert from "node:assert/strict";
import { test } from "node:test";
import { joinWords, splitCompound } from "../../macros/browser/search/danish/compounds";
import { distance } from "../../macros/browser/search/danish/distance";
import { stem } from "../../macros/browser/search/danish/inflection";
import { bare, findWords, fold, listWords } from "../../macros/browser/search/danish/spelling";
import { isStopWord } from "../../macros/browser/search/danish/stopwords";
import index from "../data/browser/index.json";
import inflections from "../data/browser/inflections.json";

test("a word has one spelling", () => {
  for (const [word, folded] of [
    ["Mødrehjælpen", "moedrehjaelpen"],
    ["moedrehjaelpen", "moedrehjaelpen"],
    ["Århus", "aarhus"],
    ["Aarhus", "aarhus"],
    ["idé", "ide"],
    ["Å", "aa"],
    ["cafeén", "cafeen"],
    ["A\u030aben", "aaben"],
    ["Müller", "myller"],
    ["naïv", "naiv"],
    ["§", "§"],
    ["115", "115"],
  ] as const) {
    assert.equal(fold(word), folded);
  }
});

test("without Danish letters a word is still the same", () => {
  for (const [word, plain] of [
    ["København", "kobenhavn"],
    ["Århus", "arhus"],
    ["møde", "mode"],
    ["færre", "farre"],
  ] as const) {
    assert.equal(bare(fold(word)), plain);
  }
});

test("forms of a word have one stem", () => {
  for (const forms of inflections.same) assert.equal(new Set(forms.split(" ").map(stem)).size, 1, forms);
});

test("different words have different stems", () => {
  for (const [one, other] of inflections.apart as [string, string][]) assert.notEqual(stem(one), stem(other), one);
});

test("a short word is left as it is", () => {
  for (const word of ["§", "115", "å", "by", "is", "ø", "det", "s"]) assert.equal(stem(word), fold(word));
});

test("a word that every object has is a word like another", () => {
  for (const word of ["constructor", "toString", "valueOf"]) assert.match(stem(word), /^[a-z]+$/);
  assert.equal(isStopWord("constructor"), false);
});

test("typing errors are counted, whichever way one goes", () => {
  for (const [one, other, far] of [
    ["aftale", "aftale", 0],
    ["aftale", "aftlae", 1],
    ["aftale", "aftal", 1],
    ["aftale", "aftalle", 1],
    ["aftale", "aftane", 1],
    ["aftale", "afatle", 1],
    ["handelplan", "handleplan", 1],
    ["fagchfer", "fagchefer", 1],
    ["aftale", "atfael", 2],
    ["aftale", "kommune", 3],
    ["", "ab", 2],
    ["ab", "ba", 1],
  ] as const) {
    assert.equal(distance(one, other), far, `${one} ${other}`);
    assert.equal(distance(other, one), far, `${other} ${one}`);
  }
});

test("counting stops at the limit", () => {
  assert.equal(distance("partnerskab", "rundbord", 1), 2);
});

const KNOWN = new Set(
  "safe space lektie hjaelp arbejde deling partnerskab aftale vejrup aa borger moede by rum".split(" "),
);
const split = (word: string) => splitCompound(word, (half) => KNOWN.has(half));

test("a compound is split where both halves are known", () => {
  for (const [word, ...halves] of [
    ["safespace", "safe", "space"],
    ["lektiehjælp", "lektie", "hjaelp"],
    ["partnerskabsaftale", "partnerskab", "aftale"],
    ["vejrupå", "vejrup", "aa"],
    ["borgermøde", "borger", "moede"],
  ] as const) {
    assert.deepEqual(split(word)[0], halves);
  }
});

test("what is no compound of known words is left whole", () => {
  for (const word of ["ukendthed", "byrum", "aftale", "spaces", ""]) assert.deepEqual(split(word), []);
});

test("the most even of two splits comes first", () => {
  const known = new Set(["sam", "skabelse", "samska", "belse"]);
  assert.deepEqual(
    splitCompound("samskabelse", (half) => known.has(half)),
    [
      ["samska", "belse"],
      ["sam", "skabelse"],
    ],
  );
});

test("two words may be one", () => {
  for (const [one, other, whole] of [
    ["mad", "klub", "madklub"],
    ["arbejds", "deling", "arbejdsdeling"],
    ["arbejde", "deling", "arbejdsdeling"],
    ["handle", "plan", "handleplan"],
    ["storby", "puljen", "storbypuljen"],
    ["jul", "mand", "julemand"],
    ["hjælpe", "midler", "hjaelpemidler"],
  ] as const) {
    assert.ok(joinWords(one, other).includes(whole), whole);
  }
});

test("small words say nothing", () => {
  for (const word of ["hvad", "hvordan", "Skal", "være", "vaere", "vi", "på"]) assert.ok(isStopWord(word), word);
});

test("words of the field say something", () => {
  for (const word of ["aftale", "unge", "penge", "først", "tid", "hus"]) assert.ok(!isStopWord(word), word);
});

test("the browser splits a text into the words that Python splits it into", () => {
  for (const [text, words] of index.splits as [string, string[]][]) assert.deepEqual(listWords(text), words, text);
});

test("a word is found where it stands, as it stands there", () => {
  assert.deepEqual(findWords("Se § 115, «Åben»."), [
    { word: "Se", at: 0 },
    { word: "§", at: 3 },
    { word: "115", at: 5 },
    { word: "Åben", at: 11 },
  ]);
});
