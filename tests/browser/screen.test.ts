import assert from "node:assert/strict";
import { test } from "node:test";
import { Countdown, writeClock } from "../../macros/browser/screen/countdown";
import { type Card, Deck } from "../../macros/browser/screen/deck";
import { chooseSize, divide } from "../../macros/browser/screen/dividing";
import { readKey } from "../../macros/browser/screen/keys";

const CARDS: readonly Card[] = [
  { id: "d01", theme: "demokrati" },
  { id: "d02", theme: "demokrati" },
  { id: "d03", theme: "faglig" },
  { id: "d04", theme: "faglig" },
];
const NONE: ReadonlySet<string> = new Set();
const first = (): number => 0;
const last = (): number => 0.999999;
const drawAll = (deck: Deck): string[] => {
  const ids: string[] = [];
  for (let card = deck.draw(); card; card = deck.draw()) ids.push(card.id);
  return ids;
};
const shownIn = (deck: Deck): string[] => deck.shown.map((card) => card.id);

test("every card is drawn once and none twice, whatever chance says", () => {
  for (const random of [first, last, Math.random, () => 1]) {
    const ids = drawAll(new Deck(CARDS, NONE, [], random));
    assert.deepEqual([...ids].sort(), ["d01", "d02", "d03", "d04"]);
  }
  assert.deepEqual(drawAll(new Deck(CARDS, NONE, [], last)), ["d04", "d03", "d02", "d01"]);
});

test("what was drawn earlier in the session is not drawn again, and what is unknown is forgotten", () => {
  const deck = new Deck(CARDS, NONE, ["d02", "d99"], first);
  assert.equal(deck.drawn, 1);
  assert.deepEqual(drawAll(deck), ["d01", "d03", "d04"]);
  assert.deepEqual([...deck.kept].sort(), ["d01", "d02", "d03", "d04"]);
});

test("a theme is drawn from alone, and beginning again gives back its cards alone", () => {
  const deck = new Deck(CARDS, NONE, ["d01"], first);
  assert.deepEqual(deck.themes, ["demokrati", "faglig"]);
  deck.choose({ of: "theme", theme: "faglig" });
  assert.deepEqual(drawAll(deck), ["d03", "d04"]);
  assert.equal(deck.drawn, 2);
  deck.beginAgain();
  assert.equal(deck.drawn, 0);
  assert.deepEqual(deck.kept, ["d01"]);
});

test("used cards are hidden only when asked for, and come back", () => {
  const deck = new Deck(CARDS, NONE, ["d01"], first);
  assert.equal(shownIn(deck).length, 4);
  deck.hidesUsed = true;
  assert.deepEqual(shownIn(deck), ["d02", "d03", "d04"]);
  drawAll(deck);
  assert.deepEqual(shownIn(deck), []);
  deck.beginAgain();
  assert.equal(shownIn(deck).length, 4);
});

test("what the reader chose is in play at first, in the page's order, and ids that are not there choose nothing", () => {
  const deck = new Deck(CARDS, new Set(["d04", "d02", "x"]), [], first);
  assert.deepEqual(shownIn(deck), ["d02", "d04"]);
  deck.choose({ of: "all" });
  assert.equal(shownIn(deck).length, 4);
  assert.equal(new Deck(CARDS, new Set(["x"]), [], first).shown.length, 4);
});

test("the time runs by the clock and not by how often it is asked", () => {
  let now = 1000;
  const countdown = new Countdown(() => now);
  assert.deepEqual([countdown.state, countdown.seconds], ["off", 0]);
  countdown.start(3);
  assert.equal(countdown.seconds, 180);
  now += 1;
  assert.equal(countdown.seconds, 180);
  now += 59_999;
  assert.deepEqual([countdown.state, countdown.seconds], ["running", 120]);
  now += 119_999;
  assert.deepEqual([countdown.state, countdown.seconds], ["running", 1]);
  now += 1;
  assert.deepEqual([countdown.state, countdown.seconds], ["over", 0]);
  now += 1e9;
  assert.equal(countdown.state, "over");
});

test("a held time loses nothing, and one that is over or off cannot be held", () => {
  let now = 0;
  const countdown = new Countdown(() => now);
  countdown.pause();
  assert.equal(countdown.state, "off");
  countdown.start(5);
  now = 60_000;
  countdown.pause();
  now = 10 * 60_000;
  assert.deepEqual([countdown.state, countdown.seconds], ["paused", 240]);
  countdown.pause();
  assert.deepEqual([countdown.state, countdown.seconds], ["running", 240]);
  now += 240_000;
  countdown.pause();
  assert.equal(countdown.state, "over");
  countdown.stop();
  assert.equal(countdown.state, "off");
});

test("the time is written as minutes and seconds", () => {
  assert.deepEqual([600, 65, 9, 0].map(writeClock), ["10:00", "1:05", "0:09", "0:00"]);
});

/** Units that are as wide as their number; a slide holds so much of them at each size. */
const holds =
  (room: number) =>
  (units: readonly number[], size: number): boolean =>
    units.reduce((sum, unit) => sum + unit, 0) * size <= room;

test("the largest words that fit are chosen, and the smallest where none do", () => {
  assert.equal(chooseSize([10], [6, 5, 4], holds(50)), 5);
  assert.equal(chooseSize([10], [6, 5, 4], holds(1)), 4);
});

test("a list stays whole where it can be read, and is else divided evenly and in order", () => {
  assert.deepEqual(divide([1, 1, 1], [3, 2, 1], 2, holds(6)), [{ units: [1, 1, 1], size: 2 }]);
  const parts = divide([1, 1, 1, 1, 1, 1], [3, 2, 1], 2, holds(8));
  assert.deepEqual(parts, [
    { units: [1, 1, 1], size: 2 },
    { units: [1, 1, 1], size: 2 },
  ]);
});

test("nothing is lost when units are uneven, and only what fits nowhere is smaller than can be read", () => {
  const units = [4, 1, 9, 1, 1];
  const parts = divide(units, [3, 2, 1], 2, holds(10));
  assert.deepEqual(
    parts.flatMap((part) => part.units),
    units,
  );
  assert.deepEqual(
    parts.filter((part) => part.size < 2).map((part) => part.units),
    [[9]],
  );
});

test("keys of a clicker work without letters, and none that the browser is asked with", () => {
  const press = (key: string, more: object = {}): KeyboardEvent => ({ key, target: null, ...more }) as KeyboardEvent;
  // Node knows no elements: a target is none.
  Object.assign(globalThis, { HTMLElement: class {} });
  for (const [key, command] of [
    ["PageDown", "next"],
    ["PageUp", "back"],
    [".", "black"],
    ["Escape", "close"],
    [" ", "next"],
  ] as const) {
    assert.equal(readKey(press(key), false), command);
  }
  assert.equal(readKey(press("t"), true), "draw");
  assert.equal(readKey(press("T"), true), "draw");
  assert.equal(readKey(press("0"), true), 10);
  for (const key of ["t", "b", "3", "?"]) assert.equal(readKey(press(key), false), null);
  assert.equal(readKey(press("r", { ctrlKey: true }), true), null);
  assert.equal(readKey(press("x"), true), null);
});
