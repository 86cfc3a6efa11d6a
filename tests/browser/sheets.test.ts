// Choosing a sheet: whom it is for, what is found, and what stands in the address.
import assert from "node:assert/strict";
import { test } from "node:test";
import { countDivided, countWith, type Findable, isFound, listReleases } from "../../macros/browser/sheets/matching";
import { findFit, readPeople, wordSeats } from "../../macros/browser/sheets/people";
import { ALL, type Known, readNumber, readState, type State, writeState } from "../../macros/browser/sheets/state";

const KNOWN: Known = new Map([
  ["tid", ["15", "15-30", "30-60", "60"]],
  ["fase", ["foer-aftalen", "aftalen"]],
]);
const make = (keys: string, people: string): Findable => ({
  keys: new Set(keys.split(" ")),
  people: readPeople(people),
});
const CARDS = make("tid:30-60 fase:foer-aftalen fase:aftalen", "3-/3-5");
const TEST = make("tid:15-30 fase:foer-aftalen", "2-8");
const PLAN = make("tid:15 tid:15-30 fase:aftalen", "");
const ALL_ITEMS = [CARDS, TEST, PLAN];
const state = (by: Record<string, string[]>, people: number | null = null, isDivided = false): State => ({
  by: new Map(Object.entries(by).map(([key, answers]) => [key, new Set(answers)])),
  people,
  isDivided,
});

test("twenty people fit cards in groups of 3 to 5, and a sheet for 2 to 8 only where they are divided", () => {
  assert.equal(findFit(20, CARDS.people), "groups");
  assert.equal(wordSeats(20, CARDS.people), "5 grupper af 4");
  assert.equal(findFit(20, TEST.people), "divided");
  assert.equal(wordSeats(20, TEST.people), "5 grupper af 4");
  assert.equal(findFit(8, TEST.people), "together");
  assert.equal(wordSeats(8, TEST.people), "");
  assert.equal(findFit(2, CARDS.people), "no");
  assert.equal(findFit(20, PLAN.people), "together");
});

test("too many for any even number of groups are no fit, and pairs are groups of two", () => {
  assert.equal(findFit(7, readPeople("3-5")), "divided");
  assert.equal(findFit(9, readPeople("10-100")), "no");
  assert.equal(findFit(101, readPeople("60-100")), "no");
  assert.equal(wordSeats(12, readPeople("1-/2-2")), "6 grupper af 2");
  assert.equal(readPeople("mange"), null);
});

test("one of several answers to a question is enough, and every question must be answered", () => {
  const found = (asked: State): Findable[] => ALL_ITEMS.filter((item) => isFound(item, asked));
  assert.deepEqual(found(ALL), ALL_ITEMS);
  assert.deepEqual(found(state({ tid: ["15", "30-60"] })), [CARDS, PLAN]);
  assert.deepEqual(found(state({ tid: ["15-30"], fase: ["aftalen"] })), [PLAN]);
  assert.deepEqual(found(state({}, 20)), [CARDS, PLAN]);
  assert.deepEqual(found(state({}, 20, true)), ALL_ITEMS);
});

test("an answer says how many it would show, beside what else is chosen", () => {
  assert.equal(countWith(ALL_ITEMS, state({ tid: ["15"] }), "tid", "15-30"), 2);
  assert.equal(countWith(ALL_ITEMS, state({ tid: ["15"] }), "fase", "foer-aftalen"), 0);
  assert.equal(countDivided(ALL_ITEMS, state({}, 20)), 1);
  assert.equal(countDivided(ALL_ITEMS, state({}, 8)), 0);
});

test("where nothing is found, each answer that would help is offered, the most helpful first", () => {
  const asked = state({ tid: ["60"], fase: ["aftalen"] }, 20);
  assert.deepEqual(
    listReleases(ALL_ITEMS, asked, KNOWN).map(({ key, count }) => [key, count]),
    [["tid", 2]],
  );
  const [first] = listReleases(ALL_ITEMS, asked, KNOWN);
  assert.deepEqual(first?.state.by.get("fase"), new Set(["aftalen"]));
  assert.equal(first?.state.by.has("tid"), false);
});

test("the address holds what is chosen, and passes over what it cannot mean", () => {
  const asked = state({ tid: ["15", "30-60"], fase: ["aftalen"] }, 20, true);
  const address = writeState(asked, KNOWN, "?e=1&tid=60");
  assert.equal(address, "?tid=15,30-60&fase=aftalen&personer=20&grupper=ja&e=1");
  assert.deepEqual(readState(address, KNOWN), asked);
  assert.deepEqual(readState("?tid=igår&fase=&personer=-3&grupper=ja", KNOWN), ALL);
  assert.equal(writeState(ALL, KNOWN, ""), "");
  assert.deepEqual(["20", " 7 ", "0", "1000", "2,5", ""].map(readNumber), [20, 7, null, null, null, null]);
});
