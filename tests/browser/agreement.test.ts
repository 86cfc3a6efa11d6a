import assert from "node:assert/strict";
import { test } from "node:test";
import { readAddress } from "../../macros/browser/meeting/address";
import {
  type Agreement,
  answerOf,
  countCovered,
  EMPTY,
  judgePoint,
  withAnswer,
  withParties,
  write,
} from "../../macros/browser/tools/agreement/agreement";
import {
  type AgreementData,
  listQuestions,
  type MinimumPoint,
  type Question,
} from "../../macros/browser/tools/agreement/data";
import {
  findOpen,
  inOurNames,
  insertDraft,
  renameParty,
  splitByNames,
  writeDraft,
} from "../../macros/browser/tools/agreement/drafting";
import { compare, markOf, measure, merge, mergeNames } from "../../macros/browser/tools/agreement/merging";
import { listMissing, writeMeeting } from "../../macros/browser/tools/agreement/missing";
import { writeAgreement, writeMissing } from "../../macros/browser/tools/agreement/paper";
import { makeKind, saveAgreement, takeAgreement, takeSheet } from "../../macros/browser/tools/agreement/saving";
import { takeBack } from "../../macros/browser/tools/agreement/undoing";
import { say } from "../../macros/browser/tools/document/document";
import { begin, openFile, saveWork } from "../../macros/browser/tools/frame/work";

const said = (text: string) => ({ text, place: "", origin: "" });

function ask(id: string, points: string[], draft: string[] = []): Question {
  return { id, title: `Om ${id}`, question: said(`${id}?`), sub: [], points, silence: [], draft, agreements: [] };
}

const DATA: AgreementData = {
  site: "Samspil",
  points: [
    { id: "maal", title: "Mål", ...said("") },
    { id: "tid", title: "Tid", ...said("") },
  ],
  groups: [
    {
      id: "hvad",
      title: "Hvad",
      questions: [
        ask("opnaa", ["maal"], ["[parterne] vil nå [mål] senest [dato]."]),
        ask("bidrag", [], ["[hver part] giver [hvad].", "Sammen giver vi [hvad]."]),
        ask("succes", ["maal"]),
      ],
    },
    { id: "naar", title: "Hvornår", questions: [ask("varighed", ["tid"])] },
  ],
  cases: [],
  sheet: {
    id: "aftale-skabelon",
    fields: { navn: "title", p1: "party", p2: "party", s1: "opnaa", fra: "from", til: "to" },
  },
};
const [OPNAA, BIDRAG, SUCCES] = listQuestions(DATA) as [Question, Question, Question];
const [MAAL, TID] = DATA.points as [MinimumPoint, MinimumPoint];
const KIND = makeKind(DATA);

const named = withParties(EMPTY, ["Odense Kommune", "Lyset"]);

test("a point is in place when all its questions that are needed are agreed on, and only then", () => {
  let agreement = withAnswer(EMPTY, "opnaa", { status: "agreed" });
  assert.equal(judgePoint(MAAL, agreement, DATA), "started");
  agreement = withAnswer(agreement, "succes", { status: "agreed" });
  assert.equal(judgePoint(MAAL, agreement, DATA), "agreed");
  assert.equal(countCovered(agreement, DATA), 1);
  agreement = withAnswer(agreement, "succes", { status: "irrelevant" });
  assert.equal(judgePoint(MAAL, agreement, DATA), "agreed");
  agreement = withAnswer(agreement, "opnaa", { status: "irrelevant" });
  assert.equal(judgePoint(MAAL, agreement, DATA), "irrelevant");
  assert.equal(judgePoint(TID, agreement, DATA), "untouched");
  assert.equal(countCovered(agreement, DATA), 0);
});

test("what is written is under way and nobody's draft", () => {
  const drafted = withAnswer(EMPTY, "opnaa", insertDraft(answerOf(EMPTY, "opnaa"), OPNAA, ["", ""]));
  assert.equal(answerOf(drafted, "opnaa").isDraft, true);
  const written = answerOf(write(drafted, "opnaa", "Vores egne ord"), "opnaa");
  assert.deepEqual([written.isDraft, written.status], [false, "started"]);
  assert.equal(
    answerOf(write(withAnswer(EMPTY, "opnaa", { status: "agreed" }), "opnaa", "x"), "opnaa").status,
    "agreed",
  );
});

test("a draft has the parties' names, a paragraph for each party, and places to fill in", () => {
  assert.equal(writeDraft(OPNAA, named.parties), "Odense Kommune og Lyset vil nå [mål] senest [dato].");
  assert.equal(
    writeDraft(BIDRAG, ["Odense Kommune", "", "Lyset"]),
    "Odense Kommune giver [hvad].\n[part 2] giver [hvad].\nLyset giver [hvad].\n\nSammen giver vi [hvad].",
  );
});

test("a draft is laid under what is written, once, and never over it", () => {
  const before = answerOf(write(EMPTY, "opnaa", "Det, vi har skrevet\n"), "opnaa");
  const after = insertDraft(before, OPNAA, named.parties);
  assert.equal(after.text, "Det, vi har skrevet\n\nOdense Kommune og Lyset vil nå [mål] senest [dato].");
  assert.equal(insertDraft(after, OPNAA, named.parties), after);
});

test("a place is open where it is the draft's, and brackets of somebody's own are their words", () => {
  const open = findOpen("Vi vil nå [mål] [se bilag 2] med [part 2].", OPNAA);
  assert.deepEqual(
    open.map(({ text }) => text),
    ["[mål]", "[part 2]"],
  );
});

test("a name is found as a word of its own, with its ending, and the longer name first", () => {
  assert.deepEqual(splitByNames("Lysets folk og Lyset, ikke Lysetællen", ["Lyset"]), [
    0,
    "s folk og ",
    0,
    ", ikke Lysetællen",
  ]);
  assert.deepEqual(splitByNames("Odense Kommune i Odense", ["Odense", "Odense Kommune"]), [1, " i ", 0]);
});

test("a party that gets its name, or another one, is called so in every answer", () => {
  let agreement: Agreement = withAnswer(EMPTY, "opnaa", insertDraft(answerOf(EMPTY, "opnaa"), OPNAA, ["", ""]));
  agreement = withParties(agreement, ["", "Lyset"]);
  const first = renameParty(agreement, 1, "");
  assert.equal(first.count, 1);
  assert.equal(answerOf(first.agreement, "opnaa").text, "[part 1] og Lyset vil nå [mål] senest [dato].");
  const second = renameParty(withParties(first.agreement, ["", "Mørket & Søn"]), 1, "Lyset");
  assert.equal(answerOf(second.agreement, "opnaa").text, "[part 1] og Mørket & Søn vil nå [mål] senest [dato].");
  assert.equal(answerOf(second.agreement, "opnaa").isDraft, true);
});

test("undoing a change leaves what was written to other questions since", () => {
  const before = write(EMPTY, "opnaa", "Først");
  const after = withAnswer(before, "opnaa", insertDraft(answerOf(before, "opnaa"), OPNAA, named.parties));
  const now = withAnswer(write(after, "succes", "Skrevet siden"), "opnaa", { who: "lederen" });
  const back = takeBack(before, after)(now);
  assert.deepEqual(answerOf(back, "opnaa"), { ...answerOf(before, "opnaa"), who: "lederen" });
  assert.equal(answerOf(back, "succes").text, "Skrevet siden");
});

test("an agreement is read as it was saved, with letters of all kinds and markup as it was written", () => {
  const text = '<b>æøå</b> 🤝 {{ x }} "&" \\ \n\nto afsnit';
  const agreement = withAnswer(write(named, "opnaa", text), "opnaa", { status: "agreed", who: "formanden" });
  const found = JSON.parse(JSON.stringify(saveAgreement({ ...agreement, settled: ["opnaa:1"] })));
  const taken = takeAgreement(found, DATA);
  assert.deepEqual(taken?.state, { ...agreement, settled: ["opnaa:1"] });
  assert.deepEqual(taken?.unplaced, []);
});

test("twenty answers of 5,000 letters are kept whole", () => {
  const long = "Åben dialog. ".repeat(400).slice(0, 5000);
  const agreement = write(write(named, "opnaa", long), "succes", long);
  const taken = takeAgreement(saveAgreement(agreement), DATA);
  assert.equal(answerOf(taken?.state ?? EMPTY, "succes").text, long);
});

test("an answer to a question that is no more is told, and anything else than an agreement is refused", () => {
  const found = {
    parter: ["A", 4],
    svar: { gammelt: { tekst: "Det gamle svar" }, opnaa: { tekst: 7, status: "??" }, succes: 3 },
  };
  const taken = takeAgreement(found, DATA);
  assert.deepEqual(taken?.unplaced, ["«Det gamle svar»"]);
  assert.deepEqual(taken?.state.parties, ["A", ""]);
  assert.equal(takeAgreement("noget", DATA), null);
  assert.equal(takeAgreement({ andet: 1 }, DATA), null);
});

test("a file of the sheet opens as an agreement, and says what it could not place", () => {
  const svar = { navn: "Om Lyset", p1: "Odense", s1: "Et svar", fra: "1. maj", til: "1. juni", gammelt: "Væk" };
  const file = JSON.stringify({ samspil: "ark", ark: "aftale-skabelon", udgave: "2", svar });
  const opened = openFile(file, KIND);
  assert.ok(typeof opened !== "string");
  assert.equal(opened.work.name, "Om Lyset");
  assert.deepEqual(opened.work.state.parties, ["Odense", ""]);
  assert.equal(answerOf(opened.work.state, "opnaa").text, "Et svar");
  assert.equal(answerOf(opened.work.state, "varighed").text, "Aftalen gælder fra 1. maj til 1. juni.");
  assert.deepEqual(opened.unplaced, ["«Væk»"]);
  const other = JSON.stringify({ samspil: "ark", ark: "handleplan", svar: {} });
  assert.match(String(openFile(other, KIND)), /et andet af værktøjerne/);
  assert.deepEqual(takeSheet(null, DATA).state, EMPTY);
});

test("a saved work opens with its name", () => {
  const file = JSON.stringify(saveWork({ ...begin(KIND, named), name: "Vores" }, KIND));
  const opened = openFile(file, KIND);
  assert.ok(typeof opened !== "string");
  assert.deepEqual([opened.work.name, opened.work.state], ["Vores", named]);
});

test("what is missing says why, the minimum points first, and has who takes it", () => {
  let agreement = withAnswer(EMPTY, "opnaa", {
    ...insertDraft(answerOf(EMPTY, "opnaa"), OPNAA, ["", ""]),
    who: "lederen",
  });
  agreement = withAnswer(agreement, "bidrag", { status: "irrelevant" });
  agreement = withAnswer(write(agreement, "succes", "Klart"), "succes", { status: "agreed" });
  const missing = listMissing(agreement, DATA);
  assert.deepEqual(
    missing.map(({ question, what, who }) => [question.id, what, who]),
    [
      ["opnaa", "ikke enige endnu, udkastet er ikke rettet til, 4 pladser at udfylde", "lederen"],
      ["varighed", "ikke talt om", ""],
    ],
  );
  const ordered = listMissing(EMPTY, DATA).map(({ question }) => question.id);
  assert.deepEqual(ordered, ["opnaa", "succes", "varighed", "bidrag"]);
});

test("a meeting about what is missing has the questions and the minutes, and no names", () => {
  const agreement = withAnswer(named, "opnaa", { who: "Formanden for Lyset" });
  const address = writeMeeting("moede.html", listMissing(agreement, DATA));
  const plan = readAddress(address.slice("moede.html".length), { packs: [], sheets: [] });
  assert.deepEqual(
    plan?.points.map(({ title, minutes }) => [title, minutes]),
    [
      ["Hvor langt er vi med aftalen?", 10],
      ["Aftalen: Om opnaa", 15],
      ["Aftalen: Om succes", 15],
      ["Aftalen: Om varighed", 15],
      ["Aftalen: Om bidrag", 15],
      ["Hvem skriver hvad, og hvornår?", 10],
    ],
  );
  assert.equal(plan?.minutes, 80);
  assert.doesNotMatch(decodeURIComponent(address), /Lyset|Odense|Formanden/);
});

test("versions are compared with the largest difference first", () => {
  assert.equal(measure("Vi mødes hver måned", "vi mødes, hver måned!"), 0);
  assert.equal(measure("a b", "c d"), 1);
  let mine = write(
    write(write(EMPTY, "opnaa", "vi mødes hver måned"), "succes", "kun vores"),
    "bidrag",
    "en to tre fire",
  );
  let theirs = write(write(EMPTY, "opnaa", "vi mødes hver uge"), "bidrag", "noget helt andet her");
  assert.deepEqual(
    compare(mine, theirs, DATA).map(({ question, likeness }) => [question.id, likeness]),
    [
      ["bidrag", "differ"],
      ["opnaa", "differ"],
      ["succes", "mine"],
      ["varighed", "none"],
    ],
  );
  mine = withAnswer(write(mine, "opnaa", "Det samme"), "opnaa", { status: "agreed" });
  theirs = withAnswer(write(theirs, "opnaa", "det  samme."), "opnaa", { status: "agreed" });
  assert.equal(compare(mine, theirs, DATA).find(({ question }) => question.id === "opnaa")?.likeness, "same");
  theirs = withAnswer(theirs, "opnaa", { status: "irrelevant" });
  assert.equal(compare(mine, theirs, DATA)[0]?.question.id, "opnaa");
});

test("a difference is settled as the reader says, and stands open again when the others write anew", () => {
  const mine = withAnswer(write(named, "opnaa", "Vores"), "opnaa", { who: "os" });
  const theirs = withAnswer(write(EMPTY, "opnaa", "Deres"), "opnaa", { status: "agreed", who: "dem" });
  const find = (agreement: Agreement, other = theirs) => {
    const found = compare(agreement, other, DATA).find(({ question }) => question.id === "opnaa");
    assert.ok(found);
    return found;
  };
  const both = merge(mine, find(mine), "both");
  assert.deepEqual(answerOf(both, "opnaa"), { text: "Vores\n\nDeres", status: "started", isDraft: false, who: "os" });
  const taken = merge(mine, find(mine), "theirs");
  assert.deepEqual([answerOf(taken, "opnaa").text, answerOf(taken, "opnaa").status], ["Deres", "agreed"]);
  const kept = merge(mine, find(mine), "mine");
  assert.equal(answerOf(kept, "opnaa").text, "Vores");
  assert.equal(find(kept).isSettled, true);
  assert.equal(find(kept, write(theirs, "opnaa", "Deres nye")).isSettled, false);
  assert.notEqual(markOf("opnaa", answerOf(mine, "opnaa")), markOf("opnaa", answerOf(theirs, "opnaa")));
  assert.deepEqual(mergeNames(named, withParties(EMPTY, ["Lyset", "Politiet"]), "both").parties, [
    "Odense Kommune",
    "Lyset",
    "Politiet",
  ]);
});

test("the agreement has the parties' words, their names as fields, and lines for what is open", () => {
  let agreement = write(
    named,
    "opnaa",
    "Odense Kommune hjælper Lysets folk senest [dato].\n\n[parterne] er [se bilag].",
  );
  agreement = withAnswer(write(agreement, "bidrag", "Ikke med"), "bidrag", { status: "irrelevant" });
  const document = writeAgreement({ ...begin(KIND, agreement), name: "Om Lyset" }, DATA, false);
  const texts = document.blocks.filter((block) => block.kind === "text").map((block) => block.text);
  assert.deepEqual(texts[0], [{ field: "part-1" }, " hjælper ", { field: "part-2" }, "s folk senest __________."]);
  assert.equal(say(texts[1] ?? "", document.fields), "[parterne] er [se bilag].");
  assert.deepEqual(
    document.blocks.filter((block) => block.kind === "heading").map((block) => block.text),
    ["1. Hvad", "1.1 Om opnaa", "Underskrifter"],
  );
  assert.doesNotMatch(JSON.stringify(document.blocks), /Ikke med|Samspil|udkast/i);
  assert.match(document.imprint, /ikke juridisk rådgivning/);
  assert.equal(say(document.facts?.[0]?.[1] ?? "", document.fields), "Odense Kommune og Lyset");
});

test("with room for the rest, each unanswered question has a place to write", () => {
  const document = writeAgreement(begin(KIND, named), DATA, true);
  const rooms = document.blocks.filter((block) => block.kind === "answer");
  assert.deepEqual(
    rooms.map(({ key, text }) => [key, text]),
    [OPNAA, BIDRAG, SUCCES, ...(DATA.groups[1]?.questions ?? [])].map(({ id }) => [id, ""]),
  );
});

test("the list of what is missing is a table with a line for who takes it", () => {
  const document = writeMissing(begin(KIND, EMPTY), DATA);
  const table = document.blocks.find((block) => block.kind === "table");
  assert.deepEqual(table?.rows[0], ["1. Om opnaa", "Ikke talt om", "", ""]);
  assert.match(document.lead ?? "", /0 af 2 minimumspunkter/);
});

test("what is taken from the others has the names that the parties have here", () => {
  const ours = ["Odense Kommune", "Huset"];
  assert.equal(inOurNames("Mødestedet åbner.", ours, ["Odense Kommune", "Mødestedet"]), "Huset åbner.");
  // Whoever is called so here stays, and who has no name here keeps theirs.
  assert.equal(inOurNames("Huset åbner.", ours, ["Huset", "Odense Kommune"]), "Huset åbner.");
  assert.equal(
    inOurNames("Mødestedet åbner.", ["Odense Kommune", ""], ["Odense Kommune", "Mødestedet"]),
    "Mødestedet åbner.",
  );
  // A name within another word is none.
  const shed = inOurNames("Mødestedets nøgle hænger på Mødestedetavlen.", ours, ["Odense Kommune", "Mødestedet"]);
  assert.equal(shed, "Husets nøgle hænger på Mødestedetavlen.");
});
