// A meeting that runs: its countdown, ahead and behind, and what is kept of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { ContentPoint } from "../../macros/browser/meeting/content";
import { wordStand, writeLeft } from "../../macros/browser/screen/programme/bearings";
import { listFirsts, listMoments } from "../../macros/browser/screen/programme/moments";
import { findBeginning, Running, readKept, wordBehind } from "../../macros/browser/screen/programme/running";

const MINUTE = 60_000;
const NINE = new Date(2026, 11, 3, 9, 0).getTime();

/** A meeting of 5, 30 and 10 minutes, and the clock that it asks. */
function begin(at = NINE, begins = "09:00"): { running: Running; pass: (minutes: number) => void; now: () => number } {
  let now = at;
  const running = new Running([5, 30, 10], () => now);
  running.begin(begins);
  return {
    running,
    now: () => now,
    pass: (minutes) => {
      now += minutes * MINUTE;
    },
  };
}

const point = (title: string, minutes: number, ...steps: [string, number, string][]): ContentPoint => ({
  title,
  kind: "point",
  minutes,
  begins: "",
  ends: "",
  what: `Om ${title}`,
  sheet: "",
  sheet_title: "",
  groups: "",
  materials: [],
  steps: steps.map(([name, length, say]) => ({ title: name, minutes: length, begins: "", say, do: "" })),
});

test("a point is as many moments as it has steps, and none is lost", () => {
  const points = [
    point("Velkommen", 5, ["Velkommen", 5, "Hej"]),
    point("Tal", 30, ["Læs", 10, ""], ["Tal sammen", 20, "Hør"]),
    point("Frit", 10),
    point("Aftal", 15, ["Skriv det ned", 15, "Skriv"]),
  ];
  const moments = listMoments(points);
  assert.deepEqual(
    moments.map(({ number, title, minutes, what, say }) => [number, title, minutes, what, say]),
    [
      [0, "Velkommen", 5, "Om Velkommen", "Hej"],
      [1, "Læs", 10, "Om Tal", ""],
      [1, "Tal sammen", 20, "", "Hør"],
      [2, "Frit", 10, "Om Frit", ""],
      // A single step that is called something else than its point is told by its own name.
      [3, "Skriv det ned", 15, "Om Aftal", "Skriv"],
    ],
  );
  assert.deepEqual(listFirsts(moments), [0, 1, 3, 4]);
});

test("who begins late is behind, and who ends a moment early catches up", () => {
  const { running, pass } = begin(NINE + 4 * MINUTE);
  assert.equal(running.behind, 4);
  pass(3);
  assert.equal(running.behind, 4);
  running.next();
  assert.equal(running.behind, 2);
  assert.equal(running.left, 30 * 60);
  pass(20);
  running.next();
  assert.equal(running.behind, -8);
  assert.equal(wordBehind(running.behind), "8 min foran");
  assert.equal(wordBehind(3), "3 min bagud");
  assert.equal(wordBehind(0), "Til tiden");
});

test("a moment that takes too long falls behind by what it is over, and says so in a time of its own", () => {
  const { running, pass, now } = begin();
  pass(5);
  assert.deepEqual([running.left, running.behind], [0, 0]);
  pass(2.5);
  assert.equal(writeLeft(running.left), "+2:30");
  assert.equal(running.behind, 2);
  assert.equal(running.endOfMoment, now());
  assert.equal(running.endOfMeeting, NINE + 47.5 * MINUTE);
  running.next();
  assert.equal(running.behind, 2);
  assert.equal(running.beginningOf(2), NINE + 37.5 * MINUTE);
});

test("time that is given or held is told as what it costs, and time that is taken is gained", () => {
  const { running, pass } = begin();
  running.give(2);
  assert.deepEqual([running.left, running.behind], [7 * 60, 2]);
  running.give(-3);
  assert.deepEqual([running.left, running.behind], [4 * 60, -1]);
  running.hold();
  pass(3);
  assert.deepEqual([running.state, running.left, running.behind], ["held", 4 * 60, 2]);
  running.hold();
  pass(6);
  assert.equal(running.left, -2 * 60);
  running.give(1);
  assert.equal(running.left, 60);
  running.give(-5);
  assert.equal(running.left, 0);
});

test("one can go back to a moment, which has what was left of it, and jump ahead", () => {
  const { running, pass } = begin();
  pass(3);
  running.go(2);
  assert.deepEqual([running.left, running.behind], [10 * 60, -32]);
  pass(1);
  running.go(0);
  assert.equal(running.left, 2 * 60);
  running.go(2);
  assert.equal(running.left, 9 * 60);
});

test("after the last moment the meeting is over, and how late it was stays told", () => {
  const { running, pass } = begin();
  running.next();
  running.next();
  pass(50);
  running.next();
  assert.deepEqual([running.state, running.behind], ["ended", 5]);
  pass(60);
  running.next();
  running.hold();
  running.give(5);
  assert.deepEqual([running.state, running.behind], ["ended", 5]);
});

test("a meeting is measured by its hour only about then", () => {
  assert.equal(findBeginning("09:00", NINE - 10 * MINUTE), NINE);
  assert.equal(findBeginning("09:00", NINE + 8 * 60 * MINUTE), NINE + 8 * 60 * MINUTE);
  assert.equal(findBeginning("", NINE), NINE);
  const early = begin(NINE - 2 * MINUTE);
  assert.equal(early.running.behind, -2);
});

test("what is kept goes on where it was, and what is of another programme or broken is left", () => {
  const { running, pass, now } = begin();
  pass(6);
  running.next();
  const kept = readKept(JSON.parse(JSON.stringify(running.kept)));
  const again = new Running([5, 30, 10], () => now());
  assert.equal(again.take(kept), true);
  pass(4);
  assert.deepEqual([again.at, again.left, again.behind], [1, 26 * 60, 1]);
  assert.equal(new Running([5, 30], now).take(kept), false);
  for (const broken of [
    null,
    "x",
    {},
    { ...running.kept, at: 7 },
    { ...running.kept, state: "waiting" },
    { minutes: [1] },
  ]) {
    assert.equal(readKept(broken), null);
  }
});

test("a meeting that is tried long before its time is not ahead: it is told when it begins", () => {
  const early = begin(NINE - 154 * MINUTE);
  assert.equal(wordStand(early.running, early.now()), "Begynder kl. 9.00");
  const near = begin(NINE - 20 * MINUTE);
  assert.equal(wordStand(near.running, near.now()), "20 min foran");
});
