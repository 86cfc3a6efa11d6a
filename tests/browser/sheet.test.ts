import assert from "node:assert/strict";
import { test } from "node:test";
import { Keeping } from "../../macros/browser/shared/storage";
import { makeSlug } from "../../macros/browser/shared/words";
import {
  type Answers,
  describeProgress,
  KEPT_DAYS,
  nameFile,
  nameLost,
  readFile,
  readFileName,
  readKept,
} from "../../macros/browser/sheet/answers";
import { type Question, wordAnswer } from "../../macros/browser/sheet/comparing/questions";
import { compare, describeVerdicts } from "../../macros/browser/sheet/comparing/verdicts";
import { Copies } from "../../macros/browser/sheet/copies";
import { fill } from "../../macros/browser/sheet/filling/filled";

const DAY = 864e5;
const NOW = 400 * DAY;
const file = (content: object): string =>
  JSON.stringify({ samspil: "ark", ark: "klar", svar: { a: "ja" }, ...content });

/** As a browser's: what is kept are its own keys. It can be full, and then keeps nothing new. */
class Shelf {
  [slot: string]: unknown;

  constructor(private readonly isFull = (): boolean => false) {
    Object.defineProperty(this, "isFull", { enumerable: false });
  }
  getItem(slot: string): string | null {
    return Object.keys(this).includes(slot) ? String(this[slot]) : null;
  }
  setItem(slot: string, text: string): void {
    if (this.isFull()) throw new Error("full");
    this[slot] = text;
  }
  removeItem(slot: string): void {
    delete this[slot];
  }
}

const keepOn = (shelf: Shelf): Keeping => new Keeping(() => shelf as unknown as Storage);
const openOn = (shelf: Shelf, now = NOW): Copies => new Copies(keepOn(shelf), "plan", "2", () => now);

test("what was kept is found again until it has lain there too long", () => {
  const svar = { a: "ja", b: true };
  const kept = (days: number): object => ({ udgave: "1", tid: NOW - days * DAY, svar });
  const timeOf = (days: number): number => NOW - days * DAY;
  assert.deepEqual(readKept(kept(KEPT_DAYS - 1), NOW), {
    answers: svar,
    name: "",
    time: timeOf(KEPT_DAYS - 1),
    isOld: false,
  });
  assert.deepEqual(readKept(kept(KEPT_DAYS + 1), NOW), {
    answers: null,
    name: "",
    time: timeOf(KEPT_DAYS + 1),
    isOld: true,
  });
});

test("whatever lies in the browser, only ticks and texts come out of it", () => {
  for (const found of [null, 7, "x", [], {}, { svar: null }, { svar: "ja" }]) {
    assert.deepEqual(readKept(found, NOW), { answers: null, name: "", time: 0, isOld: false });
  }
  assert.deepEqual(readKept({ svar: { a: 1, b: null, c: false, d: {}, e: "x", f: true } }, NOW).answers, {
    e: "x",
    f: true,
  });
});

test("a file that was saved here is read, and another changes nothing and says why", () => {
  assert.deepEqual(readFile(file({}), "klar"), { name: "", answers: { a: "ja" } });
  assert.deepEqual(readFile(file({ navn: " Kulturhuset\n" }), "klar"), { name: "Kulturhuset", answers: { a: "ja" } });
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
    "2 svar passer ikke til denne udgave: «ja»; «nej». 1 kryds hører til noget, der ikke står på arket mere.",
  );
});

test("progress counts ticks, questions to choose in, and what is written", () => {
  const none = { ticked: 0, ticks: 0, chosen: 0, choices: 0, written: 0 };
  assert.equal(describeProgress(none), "");
  assert.equal(describeProgress({ ...none, ticked: 2, ticks: 9 }), "2 af 9 krydser er sat.");
  assert.equal(describeProgress({ ...none, ticks: 9, written: 1 }), "0 af 9 krydser er sat, 1 felt er udfyldt.");
  assert.equal(
    describeProgress({ ...none, chosen: 1, choices: 5, written: 3 }),
    "1 af 5 spørgsmål er besvaret, 3 felter er udfyldt.",
  );
});

test("a file is named after sheet and copy, and the copy after a file that says no name", () => {
  assert.equal(nameFile("handleplan", ""), "handleplan.samspil.json");
  assert.equal(nameFile("handleplan", "Æblehaven & Søn, Åby"), "handleplan-aeblehaven-soen-aaby.samspil.json");
  assert.equal(nameFile("handleplan", "Kulturhuset", ".pdf"), "handleplan-kulturhuset.pdf");
  assert.equal(makeSlug("¡"), "");
  for (const [name, copy] of [
    ["handleplan.samspil.json", ""],
    ["samspil-handleplan.json", ""],
    ["samspil-handleplan (2).json", ""],
    ["handleplan-kulturhuset.samspil (1).json", "kulturhuset"],
    ["fra mødet.json", "fra mødet"],
  ] as const) {
    assert.equal(readFileName(name, "handleplan"), copy, name);
  }
});

test("what was kept before a sheet could have copies is the first copy", () => {
  const shelf = new Shelf();
  shelf.setItem("samspil.ark.plan", JSON.stringify({ udgave: "1", tid: NOW, svar: { a: "ja" } }));
  shelf.setItem("samspil.ark.planen", JSON.stringify({ tid: NOW, svar: { a: "et andet ark" } }));
  const copies = openOn(shelf);
  assert.deepEqual(
    copies.list().map(({ name, answers }) => [name, answers]),
    [["", { a: "ja" }]],
  );
  const added = copies.add("Kulturhuset", { b: true });
  copies.rename(copies.first, "Skolen");
  assert.deepEqual(
    openOn(shelf)
      .list()
      .map(({ name, answers }) => [name, answers]),
    [
      ["Skolen", { a: "ja" }],
      ["Kulturhuset", { b: true }],
    ],
  );
  copies.remove(copies.first);
  assert.deepEqual(openOn(shelf).findLatest().slot, added.slot);
});

test("two windows that fill in the same copy do not overwrite each other", () => {
  const shelf = new Shelf();
  const [one, other] = [openOn(shelf), openOn(shelf)];
  one.change(one.first, { a: "fra den ene", c: "først" });
  other.change(other.first, { b: "fra den anden" });
  one.change(one.first, { c: null });
  for (const copies of [one, other]) {
    assert.deepEqual(copies.find(copies.first).answers, { a: "fra den ene", b: "fra den anden" });
  }
});

test("where the browser is full, what was kept is shown, the newest is not lost, and it is kept when there is room", () => {
  let isFull = false;
  const shelf = new Shelf(() => isFull);
  openOn(shelf).change("samspil.ark.plan", { a: "før" });
  isFull = true;
  const copies = openOn(shelf);
  copies.change(copies.first, { b: "nu" });
  const added = copies.add("Ny", { c: true });
  assert.ok(copies.isWaiting);
  assert.deepEqual(copies.find(copies.first).answers, { a: "før", b: "nu" });
  assert.deepEqual(copies.list().length, 2);
  assert.deepEqual(openOn(shelf).find(copies.first).answers, { a: "før" });
  isFull = false;
  copies.change(copies.first, {});
  assert.ok(!copies.isWaiting);
  assert.deepEqual(openOn(shelf).find(copies.first).answers, { a: "før", b: "nu" });
  assert.deepEqual(openOn(shelf).find(added.slot), { slot: added.slot, name: "Ny", time: NOW, answers: { c: true } });
});

test("an emptied sheet leaves nothing in the browser, and an old one neither", () => {
  const shelf = new Shelf();
  const copies = openOn(shelf);
  copies.change(copies.first, { a: "ja" });
  copies.clear(copies.first);
  assert.deepEqual(Object.keys(shelf), []);
  copies.add("Gammel", { a: "ja" });
  assert.deepEqual(openOn(shelf, NOW + (KEPT_DAYS + 1) * DAY).list(), []);
  assert.deepEqual(Object.keys(shelf), []);
});

const ask = (kind: Question["kind"], label: string, ...rows: [key: string, label: string][][]): Question => ({
  kind,
  block: "",
  label,
  rows: rows.map((row) => row.map(([key, words]) => ({ key, label: words }))),
});
const TICK = ask("tick", "Enige", [["t", ""]]);
const CHOICE = ask("choice", "Niveau", [
  ["a", "Lavt"],
  ["b", "Højt"],
]);
const TEXT = ask("text", "Mål", [["m", ""]]);
const ROWS = ask(
  "rows",
  "Plan",
  [
    ["r1", "Hvad"],
    ["r2", "Hvem"],
  ],
  [
    ["r3", "Hvad"],
    ["r4", "Hvem"],
  ],
);

test("an answer is worded as the reader has seen it", () => {
  assert.equal(wordAnswer(TICK, { t: true }), "Kryds");
  assert.equal(wordAnswer(CHOICE, { b: true }), "Højt");
  assert.equal(wordAnswer(TEXT, { m: " Alle skal med. " }), "Alle skal med.");
  assert.equal(wordAnswer(ROWS, { r1: "Kaffe", r2: "Os", r4: true }), "Hvad: Kaffe · Hvem: Os\nHvem: kryds");
  for (const question of [TICK, CHOICE, TEXT, ROWS]) assert.equal(wordAnswer(question, { x: "andet" }), "");
});

test("answers are sorted into different, partly, alike and none, and those that divide most come first", () => {
  const judge = (question: Question, ...sheets: Answers[]): string => compare([question], sheets)[0]?.verdict ?? "";
  assert.equal(judge(TICK, { t: true }, {}), "different");
  assert.equal(judge(TICK, { t: true }, { t: true }), "alike");
  assert.equal(judge(TICK, {}, {}), "none");
  assert.equal(judge(CHOICE, { a: true }, { b: true }, {}), "different");
  assert.equal(judge(CHOICE, { a: true }, {}), "partly");
  assert.equal(judge(TEXT, { m: "Alle skal med." }, { m: " alle  skal med" }), "alike");
  assert.equal(judge(TEXT, { m: "Alle" }, { m: "Ingen" }), "different");
  const sheets: Answers[] = [
    { t: true, a: true, m: "x" },
    { t: true, b: true, m: "y" },
    { t: true, a: true },
    { b: true },
  ];
  const compared = compare([TEXT, TICK, CHOICE, ROWS], sheets);
  assert.deepEqual(
    compared.map(({ question, verdict }) => [question.label, verdict]),
    [
      ["Niveau", "different"],
      ["Enige", "different"],
      ["Mål", "different"],
      ["Plan", "none"],
    ],
  );
  assert.equal(describeVerdicts(compared), "I svarer forskelligt på 3 og ens på 0. 1 har ingen svaret på.");
});

test("the typesetter is handed what is written in the sheet's own blanks, for what the participants get, with the copy's name", () => {
  const content = { id: "plan", head: [{ key: "h" }], blocks: [{ parts: { fields: [{ key: "f" }] } }] };
  const answers: Answers = { h: "Os", f: true, g: "gammelt" };
  const { data, look } = fill({ ...content, use: ["Skriv"], space: 3 }, { name: "Gruppe A", answers });
  assert.deepEqual(look, { side: "participants", space: 0, filled: { h: "Os", f: true }, copy: "Gruppe A" });
  assert.deepEqual(data, { ...content, use: [], space: 3 });
});
