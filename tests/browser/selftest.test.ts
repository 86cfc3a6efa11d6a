import assert from "node:assert/strict";
import { test } from "node:test";
import { readAddress as readPlan } from "../../macros/browser/meeting/address";
import { say } from "../../macros/browser/tools/document/document";
import type { Said } from "../../macros/browser/tools/frame/said";
import { openFile, saveWork } from "../../macros/browser/tools/frame/work";
import { composeAgenda, countMinutes, offerTopics, writeMeeting } from "../../macros/browser/tools/selftest/agenda";
import { composeDocument, listRows } from "../../macros/browser/tools/selftest/composing";
import type {
  LevelData,
  Outcome,
  OutcomeWords,
  QuestionData,
  SelfTestData,
  TestData,
} from "../../macros/browser/tools/selftest/data";
import { listDoubts, readLevels, wordReading } from "../../macros/browser/tools/selftest/levels";
import {
  annotate,
  answer,
  choose,
  EMPTY,
  keyOf,
  makeKind,
  type State,
} from "../../macros/browser/tools/selftest/state";
import { findPlaces, wordStrip } from "../../macros/browser/tools/selftest/strips";
import { groupTopics, listTopics } from "../../macros/browser/tools/selftest/topics";
import { readState } from "../../macros/browser/tools/selftest/view";
import { listVoices } from "../../macros/browser/tools/selftest/voices";

// --- a small world, with the letters and the outcomes of the real one ----------------------------------------

const told = (text: string, place = ""): Said => ({ text, place, origin: "" });

const LEVELS: readonly LevelData[] = (
  [
    ["lille", "A"],
    ["mellemstor", "B"],
    ["stor", "C"],
  ] as const
).map(([id, letter]) => ({
  id,
  title: `${id.slice(0, 1).toUpperCase()}${id.slice(1)} kompleksitet`,
  letter,
  told: told(`Sådan er ${id}.`, "rapporten"),
  doubt: told(`Måske ikke ${id}.`, "rapporten"),
  page: "kompleksitet.html",
  cases: [{ title: `Case på ${id}`, page: `cases/${id}.html`, how: null }],
}));

const LETTERS: Readonly<Record<string, string>> = { A: "lille", B: "mellemstor", C: "stor" };

function question(id: string, values: readonly string[], more: Partial<QuestionData> = {}): QuestionData {
  return {
    id,
    title: id.slice(0, 1).toUpperCase() + id.slice(1),
    statement: told(`Noget om ${id}`, "Samspils forslag"),
    answers: values.map((value) => ({
      value,
      wording: `svar ${value}`,
      levels: Array.from(value).flatMap((letter) => LETTERS[letter] ?? []),
    })),
    party: "",
    told: [],
    talk: [],
    cases: [],
    page: "",
    ...more,
  };
}

const words = (minutes: number, title: string): OutcomeWords => ({ title, advice: told("Tal om det."), minutes });
const OUTCOMES: Readonly<Partial<Record<Outcome, OutcomeWords>>> = {
  alle: words(0, "Alle"),
  flest: words(0, "Flest"),
  lige: words(0, "Lige"),
  få: words(0, "Få"),
  forskel: words(12, "Forskelligt"),
  afviger: words(7, "Skiller sig ud"),
  følger: words(0, "Samme vej"),
  lavt: words(10, "Lavt"),
  "lidt forskel": words(5, "Lidt forskel"),
  nogle: words(5, "Nogle"),
  ingen: words(5, "Ingen"),
  højt: words(0, "Højt"),
};

const fromData = (more: Partial<TestData> & Pick<TestData, "id" | "kind" | "questions">): TestData => ({
  title: `Testen ${more.id}`,
  ask: "",
  minutes: 10,
  low: 2,
  gap: 1,
  answers: 1,
  topics: 3,
  levels: [],
  outcomes: OUTCOMES,
  notSaid: [told("Det er ikke en karakter.")],
  opening: [{ title: "Velkommen", what: "Sig goddag.", minutes: 5 }],
  closing: [{ title: "Slut", what: "", minutes: 10 }],
  sheets: [],
  ...more,
});

const ABC = ["A", "B", "C"];
const FIVE = [
  question("målgruppe", ["AB", "C"]),
  question("kerneopgaver", ABC),
  question("indhold", ABC),
  question("møder", ABC),
  question("udveksling", ABC),
];
const COMPLEXITY = fromData({ id: "kompleksitet", kind: "niveauer", questions: FIVE, levels: LEVELS, answers: 3 });
const SCALE = ["1", "2", "3", "4"];
const NAMES = ["vilje", "respekt", "penge", "tid", "ro", "tillid"];
const PREREQUISITES = fromData({
  id: "forudsaetninger",
  kind: "udsagn",
  questions: NAMES.map((id) => question(id, SCALE, { talk: [`Hvad med ${id}?`] })),
  gap: 2,
});
const READINESS = fromData({
  id: "parathed",
  kind: "klar",
  questions: ["kommune", "forening"].map((party) => question(`${party}-tid`, ["1", "2"], { party })),
  low: 1,
});
const DATA: SelfTestData = {
  site: "Samspil",
  parties: [
    { id: "kommune", title: "Kommunen" },
    { id: "forening", title: "Foreningen" },
    { id: "anden", title: "En anden part" },
  ],
  tests: [COMPLEXITY, PREREQUISITES, READINESS],
};

function give(of: TestData, party: string, values: readonly (string | undefined)[]): State {
  let state: State = { ...EMPTY, party, test: of.id };
  values.forEach((value, at) => {
    const id = of.questions[at]?.id;
    if (value && id) state = answer(state, keyOf(of.id, id), value);
  });
  return state;
}

const read = (values: readonly (string | undefined)[]): ReturnType<typeof readLevels> => {
  const [mine] = listVoices(give(COMPLEXITY, "kommune", values), [], DATA);
  assert.ok(mine);
  return readLevels(COMPLEXITY, mine);
};

/** Every way to answer the five questions, with none or «ved ikke» among them. */
function* combine(): Generator<(string | undefined)[]> {
  const rest = [undefined, "0", ...ABC];
  for (const a of [undefined, "0", "AB", "C"])
    for (const b of rest) for (const c of rest) for (const d of rest) for (const e of rest) yield [a, b, c, d, e];
}

// --- levels ---------------------------------------------------------------------------------------------------

test("each way to answer the five questions is read with a reason and names its doubt, and no tie is hidden", () => {
  let many = 0;
  for (const values of combine()) {
    many += 1;
    const shown = values.join(" ");
    const reading = read(values);
    const given = values.filter((value) => value && value !== "0");
    const counts = ABC.map((letter) => given.filter((value) => value === letter).length);
    const most = Math.max(...counts);
    const leading = counts.filter((one) => one === most).length;
    const said = wordReading(reading);
    const doubts = listDoubts(reading);
    assert.ok(doubts.length > 0 && doubts.every(({ text }) => text.length > 10), `${shown}: ${said}`);
    assert.equal(reading.answered, given.length, shown);
    if (given.length < 3) {
      assert.equal(reading.outcome, "få", shown);
      assert.deepEqual(reading.near, [], shown);
      assert.match(said, /besvaret/, shown);
      continue;
    }
    assert.deepEqual(reading.counts, counts, shown);
    assert.equal(reading.near.length, leading, `${shown}: ${said}`);
    assert.equal(reading.outcome === "lige", leading > 1, shown);
    for (const level of reading.near) {
      assert.equal(counts[LEVELS.indexOf(level)], most, shown);
      assert.ok(said.includes(level.id), `${shown}: ${said}`);
      assert.ok(level.doubt && doubts.includes(level.doubt), shown);
    }
    assert.match(said, leading > 1 ? /^Det står lige/ : new RegExp(`^(${most} af 5|Alle 5) peger på`), shown);
    // Who lies lower or higher than the nearest is named as such, each question once.
    for (const { question: aside, steps } of reading.aside) {
      const name = aside.title.toLowerCase();
      assert.match(
        said,
        new RegExp(`${name}.* ligger I (langt )?${steps < 0 ? "lavere" : "højere"}`),
        `${shown}: ${said}`,
      );
    }
    const near = reading.near.map((level) => LEVELS.indexOf(level));
    values.forEach((value, at) => {
      const places = Array.from(value === "0" ? "" : (value ?? "")).map((letter) => ABC.indexOf(letter));
      const isApart =
        places.length > 0 && (Math.max(...places) < Math.min(...near) || Math.min(...places) > Math.max(...near));
      const isNamed = reading.aside.some((one) => one.question === FIVE[at]);
      assert.equal(isNamed, isApart, `${shown}: ${FIVE[at]?.id}`);
    });
    assert.equal(reading.open.length, 5 - given.length, shown);
  }
  assert.equal(many, 4 * 5 ** 4);
});

test("the answer is told as the doubt is: three of five, and lower on one", () => {
  assert.equal(wordReading(read(["AB", "B", "B", "A", "B"])), "3 af 5 peger på mellemstor; på møder ligger I lavere.");
  assert.equal(wordReading(read(["C", "C", "C", "C", "C"])), "Alle 5 peger på stor.");
  assert.equal(wordReading(read(["AB", "A", "A", "A", "A"])), "4 af 5 peger på lille; målgruppe taler ikke imod.");
  assert.equal(
    wordReading(read(["AB", "A", "A", "B", "B"])),
    "Det står lige: 2 af 5 peger på lille og 2 på mellemstor.",
  );
  assert.equal(
    wordReading(read(["C", "C", "C", "A", "B"])),
    "3 af 5 peger på stor; på møder ligger I langt lavere og på udveksling ligger I lavere.",
  );
  assert.equal(wordReading(read(["AB", "A"])), "Kun 2 af 5 er besvaret. Det er for lidt til at pege på et niveau.");
  assert.equal(wordReading(read([])), "Ingen af spørgsmålene er besvaret. Det er for lidt til at pege på et niveau.");
});

test("two parties' answers to the five questions are laid over one another, the farthest apart first", () => {
  const mine = give(COMPLEXITY, "kommune", ["AB", "C", "B", "A", "B"]);
  const others = give(COMPLEXITY, "forening", ["AB", "A", "B", "B", "B"]);
  const topics = listTopics(COMPLEXITY, listVoices(mine, [others], DATA));
  assert.deepEqual(
    topics.slice(0, 2).map(({ question: { id }, outcome, gap }) => [id, outcome, gap]),
    [
      ["kerneopgaver", "forskel", 2],
      ["møder", "forskel", 1],
    ],
  );
  // «A eller B» and «A» do not speak against each other.
  const close = listTopics(
    COMPLEXITY,
    listVoices(give(COMPLEXITY, "kommune", ["AB"]), [give(COMPLEXITY, "forening", ["AB"])], DATA),
  );
  assert.ok(close.every(({ outcome }) => outcome !== "forskel"));
});

// --- prerequisites --------------------------------------------------------------------------------------------

test("largest difference first, then what both rate low, then what is nearly alike, then what nobody answered", () => {
  //                                              vilje respekt penge tid  ro        tillid
  const mine = give(PREREQUISITES, "kommune", ["4", "1", "2", "3", undefined, "4"]);
  const others = give(PREREQUISITES, "forening", ["1", "1", "4", "2", undefined, "4"]);
  const topics = listTopics(PREREQUISITES, listVoices(mine, [others], DATA));
  assert.deepEqual(
    topics.map(({ question: { id }, outcome }) => [id, outcome]),
    [
      ["vilje", "forskel"],
      ["penge", "forskel"],
      ["respekt", "lavt"],
      ["tid", "lidt forskel"],
      ["ro", "ingen"],
      ["tillid", "højt"],
    ],
  );
  assert.deepEqual(
    groupTopics(topics).map((group) => [group.outcome, group.topics.length]),
    [
      ["forskel", 2],
      ["lavt", 1],
      ["lidt forskel", 1],
      ["ingen", 1],
      ["højt", 1],
    ],
  );
});

test("who alone has answered is not told of a difference, and «ved ikke» is no answer", () => {
  const topics = listTopics(PREREQUISITES, listVoices(give(PREREQUISITES, "", ["1", "4", "0", "2", "3"]), [], DATA));
  assert.deepEqual(
    topics.map(({ question: { id }, outcome }) => [id, outcome]),
    [
      ["vilje", "lavt"],
      ["tid", "lavt"],
      ["penge", "ingen"],
      ["tillid", "ingen"],
      // The lowest comes first.
      ["ro", "højt"],
      ["respekt", "højt"],
    ],
  );
  const both = listVoices(give(PREREQUISITES, "", ["4"]), [give(PREREQUISITES, "forening", ["0"])], DATA);
  assert.equal(listTopics(PREREQUISITES, both).find(({ question: { id } }) => id === "vilje")?.outcome, "nogle");
});

test("parties are called by their kind, and two of a kind are told apart", () => {
  const states = ["kommune", "forening", "forening", ""].map((party) => give(PREREQUISITES, party, ["1"]));
  const [mine, ...others] = states;
  assert.ok(mine);
  const voices = listVoices(mine, others, DATA);
  assert.deepEqual(
    voices.map(({ name, mark }) => [name, mark]),
    [
      ["Kommunen", "K"],
      ["Foreningen 1", "F1"],
      ["Foreningen 2", "F2"],
      ["Den anden part", "D"],
    ],
  );
  assert.equal(new Set(voices.map(({ mark }) => mark)).size, voices.length);
});

// --- readiness ------------------------------------------------------------------------------------------------

test("each party's points are its own, and what one lacks is a topic for both", () => {
  const mine = answer({ ...EMPTY, party: "kommune" }, "parathed/kommune-tid", "1");
  const others = answer({ ...EMPTY, party: "forening" }, "parathed/forening-tid", "2");
  const topics = listTopics(READINESS, listVoices(mine, [others], DATA));
  assert.deepEqual(
    topics.map(({ question: { id }, outcome, voices }) => [id, outcome, voices.map(({ name }) => name)]),
    [
      ["kommune-tid", "lavt", ["Kommunen"]],
      ["forening-tid", "højt", ["Foreningen"]],
    ],
  );
  const alone = listTopics(READINESS, listVoices(mine, [], DATA));
  assert.deepEqual(
    alone.map(({ question: { id } }) => id),
    ["kommune-tid"],
  );
});

// --- the talk -------------------------------------------------------------------------------------------------

test("the first few topics are proposed, and the reader's own choice stands above it", () => {
  const state = give(PREREQUISITES, "kommune", ["1", "1", "1", "1", "1", "4"]);
  const topics = listTopics(PREREQUISITES, listVoices(state, [], DATA));
  const isOn = (chosen: State): Record<string, boolean> =>
    Object.fromEntries(offerTopics(PREREQUISITES, topics, chosen).map((one) => [one.topic.question.id, one.isOn]));
  assert.deepEqual(isOn(state), { vilje: true, respekt: true, penge: true, tid: false, ro: false, tillid: false });
  const own = choose(choose(state, "forudsaetninger/vilje", false), "forudsaetninger/tillid", true);
  assert.deepEqual(isOn(own), { vilje: false, respekt: true, penge: true, tid: false, ro: false, tillid: true });
  const agenda = composeAgenda(PREREQUISITES, offerTopics(PREREQUISITES, topics, own));
  assert.deepEqual(
    agenda.map(({ title, minutes }) => [title, minutes]),
    [
      ["Velkommen", 5],
      ["Respekt", 10],
      ["Penge", 10],
      ["Tillid", 5],
      ["Slut", 10],
    ],
  );
  assert.equal(countMinutes(agenda), 40);
});

test("the talk becomes a plan of «Lav mødet» with its points and minutes, and nothing that anybody answered", () => {
  const state = annotate(give(PREREQUISITES, "kommune", ["1"]), "forudsaetninger/vilje", "Kaj siger nej");
  const topics = listTopics(PREREQUISITES, listVoices(state, [], DATA));
  const agenda = composeAgenda(PREREQUISITES, offerTopics(PREREQUISITES, topics, state));
  const address = writeMeeting("moede.html", agenda);
  const plan = readPlan(address.slice(address.indexOf("#")), { packs: [], sheets: [] });
  assert.ok(plan);
  assert.deepEqual(
    plan.points.map(({ title, minutes }) => [title, minutes]),
    agenda.map(({ title, minutes, topic }) => [topic ? `Tal om: ${title}` : title, minutes]),
  );
  assert.equal(plan.minutes, countMinutes(agenda));
  assert.ok(!decodeURIComponent(address).includes("Kaj") && !address.includes("ommun"));
});

test("the document has the points in order, what was answered with what was written, room for notes, and all answers", () => {
  const note = "<b>æøå & \u{1f331}</b>";
  const mine = annotate(give(PREREQUISITES, "kommune", ["4", "1"]), "forudsaetninger/vilje", note);
  const reading = readState(mine, [give(PREREQUISITES, "forening", ["1"])], DATA);
  assert.ok(reading);
  const document = composeDocument(reading, "Mødestedet", "Samspil");
  const headings = document.blocks.flatMap((block) => (block.kind === "heading" ? say(block.text) : []));
  assert.deepEqual(headings.slice(0, 3), ["Dagsorden", "1. Velkommen (5 min)", "2. Vilje (12 min)"]);
  assert.equal(
    document.blocks.filter((block) => block.kind === "lines").length,
    reading.agenda.length,
    "each point has room for notes",
  );
  const lists = document.blocks.flatMap((block) => (block.kind === "list" ? block.items.map((item) => say(item)) : []));
  assert.ok(lists.includes(`Kommunen: svar 4: ${note}`) && lists.includes("Foreningen: svar 1"));
  assert.deepEqual(listRows(reading)[2], ["Respekt", "Noget om respekt", "svar 1", "ikke besvaret"]);
});

// --- what is kept ---------------------------------------------------------------------------------------------

const KIND = makeKind(DATA);
const work = (state: State): ReturnType<typeof saveWork> =>
  saveWork({ id: "a1", name: "Vores", changed: "2026-12-01T10:00:00.000Z", state }, KIND);

test("a file gives back what was saved, and tells what this edition has no place for", () => {
  const state: State = {
    ...choose(
      annotate(give(PREREQUISITES, "forening", ["4", "0"]), "forudsaetninger/vilje", "Fx"),
      "forudsaetninger/vilje",
      false,
    ),
    time: "vil",
  };
  const read = openFile(JSON.stringify(work(state)), KIND);
  assert.ok(typeof read === "object");
  assert.deepEqual(read.work.state, state);
  assert.deepEqual(read.unplaced, []);
  const older = work(state);
  const content = older.indhold as { svar: Record<string, unknown> };
  content.svar = { ...content.svar, "forudsaetninger/borte": "3", "kompleksitet/møder": "Z", "x/y": 7 };
  const taken = openFile(JSON.stringify(older), KIND);
  assert.ok(typeof taken === "object");
  assert.deepEqual(taken.work.state.answers, state.answers);
  assert.deepEqual(taken.unplaced, ["«forudsaetninger/borte»", "«kompleksitet/møder»", "«x/y»"]);
});

test("anything but a saved test is refused", () => {
  for (const found of [null, 1, "x", [], {}, { svar: 3 }])
    assert.equal(KIND.take(found, 1), null, JSON.stringify(found));
  const odd = KIND.take({ svar: { __proto__: "1" }, part: "<b>", tid: 3, test: {}, noter: { a: 1 } }, 1);
  assert.deepEqual(odd?.state, EMPTY);
});

test("an address holds every answer, and nothing that anybody wrote", () => {
  const named = annotate(
    give(PREREQUISITES, "kommune", ["4", "1", "0", "2", "3", "4"]),
    "forudsaetninger/vilje",
    "Kaj",
  );
  const text = KIND.writeAddress?.(named);
  assert.ok(text && !text.includes("Kaj"));
  assert.deepEqual(KIND.readAddress?.(text), { ...named, notes: {} });
  assert.equal(KIND.writeAddress?.(EMPTY), null);
  for (const wrong of ["", "2~kommune", "~", "%%%"]) assert.equal(KIND.readAddress?.(wrong) ?? null, null, wrong);
});

test("a strip tells where each answer lies, also to who hears it", () => {
  const voices = listVoices(give(COMPLEXITY, "kommune", ["AB", "B"]), [give(COMPLEXITY, "forening", ["C", "0"])], DATA);
  const [first, second, third] = FIVE;
  const [mine, others] = voices;
  assert.ok(first && second && third && mine && others);
  assert.deepEqual(findPlaces(COMPLEXITY, first, mine), [0, 1]);
  assert.deepEqual(findPlaces(COMPLEXITY, first, others), [2]);
  assert.deepEqual(findPlaces(COMPLEXITY, second, others), []);
  assert.equal(wordStrip(COMPLEXITY, second, voices), "Kerneopgaver. Kommunen: svar B. Foreningen: Ved ikke.");
  assert.equal(wordStrip(COMPLEXITY, third, voices), "Indhold. Kommunen: ikke besvaret. Foreningen: ikke besvaret.");
});
