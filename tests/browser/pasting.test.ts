import assert from "node:assert/strict";
import { test } from "node:test";
import { give } from "../../macros/browser/form/given";
import { clean, type Room } from "../../macros/browser/form/words/cleaning";
import { DATA } from "./small_model";

give(DATA);

const text = (raw: string) => clean(raw, "paragraphs").text;
const line = (raw: string) => clean(raw, "line").text;
const told = (raw: string, room: Room = "paragraphs") => [...clean(raw, room).mended].sort();

test("clean text is left as it is, and nothing is told", () => {
  for (const raw of [
    "Kommunen og foreningen går tur.",
    "Et.\n\nTo.",
    "Se:\n- et\n- to",
    "«Citat» og 3-4 stk. – ja",
    " ord ",
  ]) {
    assert.equal(text(raw), raw);
    assert.deepEqual(told(raw), []);
  }
});

test("lines of a PDF are joined where the line was full", () => {
  const raw =
    "I Vejle passer borgere i mere end 35 græsningslaug dyr\npå 300 hektar natur. Landmanden leverer dyrene, og\nkommunen peger på arealerne.";
  assert.equal(
    text(raw),
    "I Vejle passer borgere i mere end 35 græsningslaug dyr på 300 hektar natur. Landmanden leverer dyrene, og kommunen peger på arealerne.",
  );
  assert.deepEqual(told(raw), ["linjeskift"]);
});

test("a sentence that ends with its line does not end the paragraph where the line was full", () => {
  const raw = "Kommunen og foreningen mødtes fire gange.\nDe skrev under i juni, og i august kom de\nførste gæster.";
  assert.equal(text(raw).split("\n").length, 1);
});

test("paragraphs of Word stay paragraphs", () => {
  const long = "Kommunen og foreningen mødtes fire gange, før de skrev under. ".repeat(4).trim();
  assert.equal(text(`${long}\r\n${long}`), `${long}\n\n${long}`);
  assert.equal(text("Et kort afsnit.\nEt andet kort afsnit."), "Et kort afsnit.\n\nEt andet kort afsnit.");
});

test("a short line without an end is a heading, and is not drawn into what follows", () => {
  const raw = "Baggrund\nKommunen havde længe ønsket sig et sted, hvor ældre\nkunne spise sammen.";
  assert.equal(text(raw).split("\n\n")[0], "Baggrund");
});

test("a word that is parted at the end of a line is put together, and a hyphen that is meant stays", () => {
  assert.equal(text("et samar-\nbejde mellem"), "et samarbejde mellem");
  assert.deepEqual(told("et samar-\nbejde mellem"), ["delte ord", "linjeskift"]);
  assert.equal(text("børne-\nog ungeudvalget"), "børne- og ungeudvalget");
  assert.equal(text("IT-\nudvalget"), "IT-udvalget");
  assert.equal(text("send en e-\nmail"), "send en e-mail");
});

test("soft hyphens go, with the line break that they made", () => {
  assert.equal(text("civil\u00adsam\u00ad\nfundet"), "civilsamfundet");
  assert.deepEqual(told("civil\u00adsamfundet"), ["bløde bindestreger"]);
});

test("spaces that hold together become spaces, and signs that nobody sees go", () => {
  assert.equal(line("300\u00a0hektar\u202fnatur\u200b"), "300 hektar natur");
  assert.deepEqual(told("300\u00a0hektar\u200b", "line"), ["mellemrum", "usynlige tegn"]);
  assert.equal(text("en\ttabulator"), "en tabulator");
});

test("letters of two signs and letters that were set as one become letters", () => {
  assert.equal(text("A\u030arhus og bø\u0065\u0301r".normalize("NFD")), "Århus og bøér");
  assert.equal(text("ofﬁcielt"), "officielt");
  assert.deepEqual(told("ofﬁcielt A\u030a"), ["bogstaver"]);
});

test("quotation marks become the site's own where they stand in pairs", () => {
  assert.equal(text("De kalder det “madklub” og „fællesskab”"), "De kalder det «madklub» og «fællesskab»");
  assert.equal(text("De kalder det »madklub«."), "De kalder det «madklub».");
  assert.equal(text("«a» og «b»"), "«a» og «b»");
  assert.equal(text("det er 5” bredt"), "det er 5” bredt");
  assert.equal(text("foreningens’ og det’s"), "foreningens’ og det’s");
});

test("the signs of a list become items of ours, and its long items stay whole", () => {
  const raw =
    "Kommunen:\n•\tstiller køkkenet til rådighed, og den betaler\nfor varmen\n•\tfinder en leder\nForeningen finder værter.";
  assert.equal(
    text(raw),
    "Kommunen:\n- stiller køkkenet til rådighed, og den betaler for varmen\n- finder en leder\n\nForeningen finder værter.",
  );
  assert.ok(told(raw).includes("punkttegn"));
  assert.equal(text("\uf0b7 et\n\uf0b7 to"), "- et\n- to");
  assert.equal(text("o\tet\no\tto"), "- et\n- to");
  assert.equal(text("1)\tet\n2)\tto"), "1. et\n2. to");
});

test("what is no list is none: one item, a date at the beginning of a line", () => {
  assert.equal(text("• kun et punkt"), "kun et punkt");
  assert.equal(text("De åbnede den\n21. august 2003 med kaffe."), "De åbnede den 21. august 2003 med kaffe.");
});

test("a field of one line gets one line", () => {
  assert.equal(line("Madklubben i\nEksempel-\nby\n"), "Madklubben i Eksempelby");
  assert.equal(line("• Madklubben"), "Madklubben");
  assert.equal(line(" midt i "), " midt i ");
});

test("whatever is pasted, no letter of it is lost", () => {
  const pieces = [
    "a",
    "Ord",
    " ",
    "\n",
    "\n\n",
    "- ",
    "• ",
    "1. ",
    "2. ",
    "”",
    "“",
    "»",
    "«",
    "\u00a0",
    "\u00ad",
    ".",
    ":",
    "-",
    "\t",
    "æ",
  ];
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  for (let round = 0; round < 3000; round += 1) {
    const raw = Array.from({ length: next(14) }, () => pieces[next(pieces.length)]).join("");
    for (const room of ["line", "paragraph", "paragraphs"] as const) {
      const once = clean(raw, room).text;
      const letters = (one: string) => one.replace(/[^A-Za-zæ]/g, "");
      assert.equal(letters(once), letters(raw), JSON.stringify(raw));
      if (room === "line") assert.ok(!once.includes("\n"), JSON.stringify(raw));
    }
  }
});

test("a field of one paragraph joins what is pasted, and keeps a list", () => {
  const summary = (raw: string) => clean(raw, "paragraph").text;
  assert.equal(summary("De går tur.\nHver uge."), "De går tur. Hver uge.");
  assert.equal(summary("De går tur.\n\nHver uge.\n\nOm søndagen."), "De går tur. Hver uge. Om søndagen.");
  assert.equal(
    summary("Kommunen skal:\n- pege\n- hjælpe\n\nDet virker."),
    "Kommunen skal:\n- pege\n- hjælpe\n\nDet virker.",
  );
  assert.equal(text("De går tur.\n\nHver uge."), "De går tur.\n\nHver uge.");
  assert.deepEqual(told("De går tur.\nHver uge.", "paragraph"), ["linjeskift"]);
});
