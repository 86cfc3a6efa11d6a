import assert from "node:assert/strict";
import { test } from "node:test";
import { readAddress, writeAddress } from "../../macros/browser/meeting/address";
import { readMinutes, readTime, wordMinutes, wordTime, writeTime } from "../../macros/browser/meeting/clock";
import { composeContent, describeProgramme } from "../../macros/browser/meeting/content";
import type { PackPoint, PlannerData, SheetData } from "../../macros/browser/meeting/data";
import { fitSteps, JOINT, shareMinutes } from "../../macros/browser/meeting/fitting";
import { divide, findGroups, isForOneself, wordGroups } from "../../macros/browser/meeting/groups";
import { writeInvitation } from "../../macros/browser/meeting/invitation";
import { judge } from "../../macros/browser/meeting/judging";
import {
  addPoint,
  changePoint,
  countMinutes,
  EMPTY,
  fromSheet,
  makePoint,
  movePoint,
  type Plan,
  removePoint,
} from "../../macros/browser/meeting/plan";
import { stepMinutes } from "../../macros/browser/meeting/point_row";
import { listCopyNames, listNames, listPrinted, planPrinting } from "../../macros/browser/meeting/printing";
import { fitPlan, proposePack } from "../../macros/browser/meeting/proposing";
import { withPause } from "../../macros/browser/meeting/remarks";
import { Meetings, MOST_MEETINGS, readKept } from "../../macros/browser/meeting/shelf";
import { nameFile, readFile, readPlan, savePlan } from "../../macros/browser/meeting/tidying";
import { writeBody } from "../../macros/browser/meeting/word";
import { Keeping } from "../../macros/browser/shared/storage";

// --- a small world ----------------------------------------------------------------------------------------

const sheet = (id: string, more: Partial<SheetData> = {}): SheetData => ({
  id,
  title: `Arket ${id}`,
  page: `tjeklister/${id}.html`,
  paper: "A4",
  copies: "til hver",
  pages: 1,
  phases: ["aftalen"],
  minutes: [30, 45],
  people: [2, 8],
  groups: null,
  materials: [`Blyanter til ${id}`],
  related: [],
  steps: [
    { title: "Læs", minutes: 5, say: "Læs selv.", do: "Hold ro.", work: true },
    { title: "Tal", minutes: 20, say: "Hvad tænker I?", do: "", work: true },
    { title: "Skriv", minutes: 5, say: "", do: "Skriv det ned.", work: true },
    { title: "Farvel", minutes: 5, say: "Tak.", do: "", work: false },
  ],
  ...more,
});

const point = (title: string, minutes: number, more: Partial<PackPoint> = {}): PackPoint => ({
  kind: "point",
  title,
  minutes,
  what: "",
  sheet: "",
  steps: [],
  say: "",
  do: "",
  groups: null,
  materials: [],
  ...more,
});

const pack = (id: string, programme: PackPoint[], more = {}) => ({
  id,
  title: `Pakken ${id}`,
  lead: "Til at prøve med.",
  method: null,
  people: 8,
  programme,
  sheets: [...new Set(programme.map((one) => one.sheet).filter(Boolean))],
  before: [],
  after: [],
  evaluation: ["Sagde alle noget?"],
  ...more,
});

const DATA: PlannerData = {
  site: "Samspil",
  author: "Samspil",
  signs: { "*": "er Samspils forslag", "°": "er vores læsning af kilden" },
  sheets: [
    sheet("liste"),
    sheet("plan", { pages: 3, minutes: [15, 30], copies: "til hver og ét fælles" }),
    sheet("kort", { copies: "til hver gruppe", pages: 14, paper: "Kort på A4", people: [3, null], groups: [3, 5] }),
    sheet("plakat", { copies: "ét i alt", paper: "A3" }),
    sheet("leder", { copies: "til mødelederen", people: [10, 100] }),
    sheet("par", { people: [1, null], groups: [2, 2] }),
    sheet("stumt", { minutes: null, people: null, steps: [] }),
  ],
  packs: [
    pack("time", [
      point("Velkommen", 5, { say: "Hej.", do: "Del ud." }),
      point("Læs", 5, { sheet: "liste", steps: ["Læs"] }),
      point("Tal", 30, { sheet: "liste", steps: ["Tal", "Skriv"] }),
      point("Hvem gør hvad", 15, { sheet: "plan" }),
      point("Slut af", 5),
    ]),
    pack("dag", [
      point("Velkommen", 15),
      point("Et", 60, { sheet: "kort" }),
      point("Pause", 15, { kind: "pause" }),
      point("To", 60, { sheet: "liste" }),
      point("Frokost", 45, { kind: "pause" }),
      point("Tre", 60, { sheet: "plakat" }),
      point("Hvem gør hvad", 30, { sheet: "plan" }),
      point("Slut af", 15),
    ]),
  ],
};

function makePlan(id: "time" | "dag", minutes: number, more: Partial<Plan> = {}): Plan {
  const known = DATA.packs.find((one) => one.id === id);
  assert.ok(known);
  return {
    ...EMPTY,
    id: "a",
    title: known.title,
    pack: id,
    minutes,
    points: proposePack(known, minutes).points,
    ...more,
  };
}

const titles = (plan: Plan): string[] => plan.points.map(({ title }) => title);
const texts = (plan: Plan): string =>
  judge(plan, DATA)
    .map(({ text }) => text)
    .join("\n");

// --- times ------------------------------------------------------------------------------------------------

test("times are read as people write them, and written as Danes do", () => {
  const nine = 9 * 60;
  for (const text of ["9", "09", "9.00", "9:00", "0900", "kl. 9", "Kl 9.00", " 9 00 "])
    assert.equal(readTime(text), nine);
  for (const text of ["", "24", "9.60", "ni", "9-10", "-1", "9.5"]) assert.equal(readTime(text), null);
  assert.equal(writeTime(nine + 5), "09:05");
  assert.equal(writeTime(23 * 60 + 50 + 20), "00:10");
  assert.equal(wordTime("09:05"), "9.05");
  assert.equal(wordTime("10:00"), "10.00");
});

test("lengths are read in minutes and hours, and told in words", () => {
  for (const text of ["90", "90 min", "90 minutter", "1½ time", "1,5 t", "1.5 timer"])
    assert.equal(readMinutes(text), 90);
  for (const text of ["", "time", "en time", "-5", "1e3", "12345"]) assert.equal(readMinutes(text), null);
  assert.deepEqual([1, 45, 60, 90, 110, 360].map(wordMinutes), [
    "1 minut", "45 minutter", "1 time", "1½ time", "1 time og 50 minutter", "6 timer",
  ]); // biome-ignore format: one line
});

test("a press makes a point longer or shorter by fives, and a short one by ones", () => {
  assert.deepEqual(
    [1, 4, 5, 7, 10].map((minutes) => stepMinutes(minutes, true)),
    [2, 5, 10, 10, 15],
  );
  assert.deepEqual(
    [2, 5, 7, 10, 15].map((minutes) => stepMinutes(minutes, false)),
    [1, 4, 5, 5, 10],
  );
});

// --- steps and groups -------------------------------------------------------------------------------------

test("minutes are shared by weight, whole, at least one each, and add up", () => {
  assert.deepEqual(shareMinutes([5, 20, 5], 15), [3, 10, 2]);
  assert.deepEqual(shareMinutes([1, 1, 1], 10), [4, 3, 3]);
  assert.deepEqual(shareMinutes([1, 1, 98], 5), [1, 1, 3]);
  assert.deepEqual(shareMinutes([0, 0], 3), [2, 1]);
  assert.deepEqual(shareMinutes([], 5), []);
});

test("where there are more steps than minutes the last are merged, and no word is dropped", () => {
  const steps = (DATA.sheets[0]?.steps ?? []).slice(0, 3).map(({ work: _, ...step }) => step);
  const [first, last, ...none] = fitSteps(steps, 2);
  assert.deepEqual(none, []);
  assert.deepEqual(first, { title: "Læs", minutes: 1, say: "Læs selv.", do: "Hold ro." });
  assert.deepEqual(last, { title: `Tal${JOINT}Skriv`, minutes: 1, say: "Hvad tænker I?", do: "Skriv det ned." });
});

test("20 people are 5 groups of 4, and any number is divided within what the sheet says", () => {
  const words = (people: number, least: number, most: number): string => {
    const groups = divide(people, [least, most]);
    return groups ? wordGroups(groups) : "";
  };
  assert.equal(words(20, 3, 5), "5 grupper af 4");
  assert.equal(words(20, 2, 8), "5 grupper af 4");
  assert.equal(words(23, 3, 5), "6 grupper af 3-4");
  assert.equal(words(8, 2, 2), "4 grupper af 2");
  assert.equal(words(7, 2, 2), "3 grupper af 2-3");
  assert.equal(words(5, 3, 5), "");
  for (let people = 1; people <= 300; people++) {
    const groups = divide(people, [3, 5]);
    if (people < 6) assert.equal(groups, null);
    else {
      assert.ok(groups);
      assert.equal(groups.number * groups.size + groups.larger, people);
      assert.ok(groups.size >= 3 && groups.size + Math.sign(groups.larger) <= 5, `${people}`);
    }
  }
});

test("who are as few as a sheet is for sit together, and who are more sit in groups", () => {
  const [list] = DATA.sheets;
  assert.ok(list);
  assert.equal(findGroups(8, list, null), null);
  assert.equal(findGroups(null, list, null), null);
  assert.equal(findGroups(20, list, null)?.number, 5);
  assert.equal(findGroups(20, null, null), null);
  assert.equal(findGroups(20, null, [10, 10])?.number, 2);
});

// --- ten meetings -----------------------------------------------------------------------------------------

test("1: a pack of its own length is the pack", () => {
  const plan = makePlan("time", 60, { begins: "09:00" });
  assert.equal(countMinutes(plan.points), 60);
  assert.deepEqual(judge(plan, DATA), []);
  const programme = describeProgramme(plan, DATA);
  assert.deepEqual(
    programme.map(({ begins }) => begins),
    ["09:00", "09:05", "09:10", "09:40", "09:55"],
  );
  assert.equal(programme[4]?.ends, "10:00");
  for (const one of programme) {
    const steps = one.steps.reduce((sum, step) => sum + step.minutes, 0);
    if (one.steps.length) assert.equal(steps, one.minutes, one.title);
  }
  assert.deepEqual(
    programme[2]?.steps.map(({ title, begins }) => [title, begins]),
    [
      ["Tal", "09:10"],
      ["Skriv", "09:34"],
    ],
  );
  assert.deepEqual(programme[0]?.steps, [
    { title: "Velkommen", minutes: 5, say: "Hej.", do: "Del ud.", begins: "09:00" },
  ]);
});

test("2: five minutes too short is said, with what to shorten, and mended at a press", () => {
  const plan = { ...makePlan("time", 60), minutes: 55 };
  const [first] = judge(plan, DATA);
  assert.equal(first?.kind, "fault");
  assert.equal(first?.way, "fit");
  assert.equal(
    first?.text,
    "Programmet er 5 minutter for langt. Forkort «Tal» og «Hvem gør hvad», eller fjern et punkt.",
  );
  const fitted = fitPlan(plan);
  assert.ok(fitted);
  assert.equal(countMinutes(fitted.points), 55);
  assert.equal(fitted.points[0]?.minutes, 5);
  assert.deepEqual(judge(fitted, DATA), []);
});

test("3: three people sit together; the sheet that wants more says so", () => {
  const plan = makePlan("time", 60, { people: 3 });
  assert.deepEqual(judge(plan, DATA), []);
  assert.ok(describeProgramme(plan, DATA).every(({ groups }) => !groups));
  const short = addPoint({ ...plan, people: 2, minutes: 75 }, makePoint({ title: "Kort", sheet: "kort", minutes: 15 }));
  assert.match(texts(short), /«Arket kort» er til mindst 3, og I er 2\./);
});

test("4: two hundred people are divided, and it is said that those are many groups", () => {
  const plan = makePlan("time", 60, { people: 200 });
  assert.match(texts(plan), /«Læs»: 50 grupper er mange at samle op på/);
  assert.equal(planPrinting(plan, DATA).lines.find(({ what }) => what === "Arket liste")?.copies, 200);
});

test("5: without names the file holds one of each, and the plan says how many to print", () => {
  const { lines, leaves, a3 } = planPrinting(makePlan("time", 60, { people: 20 }), DATA);
  assert.deepEqual(
    lines.map(({ what, file, pages, copies, paper }) => [what, file, pages, copies, paper].join(" · ")),
    [
      "Program · deltagere · 1 · 20 · A4",
      "Arket liste · deltagere · 3 · 20 · A4",
      "Arket plan · deltagere · 5-7 · 25 · A4",
      "Evaluering · deltagere · 9 · 20 · A4",
      "Til mødelederen · mødeleder ·  · 1 · A4",
    ],
  );
  assert.equal(leaves, 20 + 20 + 2 * 25 + 20);
  assert.equal(a3, 0);
});

test("6: with names everybody has a copy of their own, and who is not named one without", () => {
  const plan = makePlan("time", 60, { people: 4, names: ["Åse Ærø", "Łukasz", "Şahin"] });
  assert.deepEqual(listNames(plan), ["Åse Ærø", "Łukasz", "Şahin", ""]);
  const { lines } = planPrinting(plan, DATA);
  assert.deepEqual(
    lines.map(({ what, pages, copies }) => [what, pages, copies]),
    [
      ["Program", "1", 4],
      ["Arket liste", "3-9", 1],
      // Four and the common one, each three pages on two leaves.
      ["Arket plan", "11-29", 1],
      ["Evaluering", "31", 4],
      ["Til mødelederen", "", 1],
    ],
  );
  const namesIn = (document: "run" | "participants"): readonly string[] =>
    composeContent(plan, DATA, [], [document], new Date(2026, 11, 1)).names;
  assert.deepEqual(namesIn("participants"), listNames(plan));
  assert.deepEqual(namesIn("run"), plan.names);
});

test("who sit in groups share one sheet in each, beside the one that everybody has", () => {
  const plan = makePlan("time", 60, { people: 20 });
  const printed = (more: Partial<Plan>): number | undefined =>
    listPrinted({ ...plan, ...more }, DATA).find((one) => one.sheet === "plan")?.copies;
  assert.equal(printed({}), 20 + 5);
  assert.equal(printed({ people: 8 }), 8 + 1);
});

test("a number that somebody typed is printed with names too: the named, the shared, and the rest without a name", () => {
  const names = Array.from({ length: 20 }, (_, at) => `Navn ${at}`);
  const tell = (copies: number): [number, string, string | undefined] => {
    const plan = makePlan("time", 60, { people: 20, names, copies: { plan: copies } });
    const known = DATA.sheets.find(({ id }) => id === "plan");
    assert.ok(known);
    const written = listCopyNames(plan, known);
    const line = planPrinting(plan, DATA).lines.find(({ what }) => what === "Arket plan");
    assert.equal(listPrinted(plan, DATA).find((one) => one.sheet === "plan")?.copies, copies);
    return [written.length, written[written.length - 1] ?? "", line?.note];
  };
  assert.deepEqual(tell(28), [28, "Fælles, gruppe 5", "20 med navn, 3 uden navn, 5 fælles"]);
  assert.deepEqual(tell(20), [20, "Navn 19", "20 med navn"]);
  // Fewer than there are names: one in the file, to print so many of.
  assert.deepEqual(tell(4), [0, "", undefined]);
});

test("the evaluation is spoken of at the end of a meeting that has one, and nowhere in one that has not", () => {
  const last = (extras: Plan["extras"]): string => {
    const plan = makePlan("time", 60, { extras });
    const points = plan.points.map((one, at) =>
      at === 4 ? { ...one, say: "Hvornår ses vi?", do: "Skriv det." } : one,
    );
    return JSON.stringify(describeProgramme({ ...plan, points }, DATA)[4]?.steps);
  };
  assert.match(last(["evaluation"]), /Hvornår ses vi\? Svar til sidst .*Skriv det\. Del evalueringen ud/);
  assert.doesNotMatch(last([]), /evaluering/i);
});

test("what is done each for oneself has no groups, goes before the talk where time is short, and is missed then", () => {
  assert.ok(isForOneself("Læs tjeklisten", ["Læs hver for sig"]) && isForOneself("Læs hver for sig", []));
  assert.ok(!isForOneself("Læs hver for sig", ["Læs hver for sig", "Tal"]));
  const [list, plan] = [sheet("liste"), sheet("plan")];
  const steps = list.steps.map((step) => (step.title === "Læs" ? { ...step, title: "Læs hver for sig" } : step));
  const known = pack("time", [
    point("Velkommen", 5),
    point("Læs listen", 5, { sheet: "liste", steps: ["Læs hver for sig"] }),
    point("Tal", 30, { sheet: "liste", steps: ["Tal", "Skriv"] }),
    point("Hvem gør hvad", 15, { sheet: "plan" }),
    point("Slut af", 5),
  ]);
  const data = { ...DATA, sheets: [{ ...list, steps }, plan], packs: [known] };
  const make = (minutes: number): Plan => {
    const { points } = proposePack(known, minutes);
    return { ...EMPTY, pack: known.id, minutes, people: 20, points };
  };
  const groups = describeProgramme(make(60), data).map((one) => one.groups);
  assert.deepEqual(groups, ["", "", "5 grupper af 4", "5 grupper af 4", ""]);
  assert.deepEqual(titles(make(30)), ["Velkommen", "Tal", "Hvem gør hvad", "Slut af"]);
  assert.deepEqual(proposePack(known, 30).left, ["Læs listen"]);
  const told = (minutes: number): boolean =>
    judge(make(minutes), data).some(({ text }) => text.startsWith("«Tal» bygger på «Læs hver for sig»"));
  assert.deepEqual([told(60), told(30)], [false, true]);
});

test("7: a day keeps its pauses and its lunch, its poster on A3 and its cards by the group", () => {
  const plan = makePlan("dag", 300, { people: 20 });
  assert.equal(countMinutes(plan.points), 300);
  const { lines, a3 } = planPrinting(plan, DATA);
  assert.equal(lines.find(({ what }) => what === "Arket kort")?.copies, 5);
  assert.equal(lines.find(({ what }) => what === "Arket plakat")?.paper, "A3");
  assert.equal(a3, 1);
});

test("8: a day in an hour leaves out what there is no time for, and says what", () => {
  const known = DATA.packs[1];
  assert.ok(known);
  const { points, left } = proposePack(known, 60);
  assert.equal(countMinutes(points), 60);
  assert.deepEqual(left, ["To", "Tre"]);
  assert.ok(points.every(({ kind }) => kind === "point"));
  assert.equal(points[points.length - 1]?.title, "Slut af");
});

test("9: ten sheets follow one upon the other, and a pause is proposed where nobody can sit so long", () => {
  let plan: Plan = { ...EMPTY, id: "b", minutes: 300 };
  for (let times = 0; times < 10; times++) {
    const next = DATA.sheets[times % DATA.sheets.length];
    assert.ok(next);
    plan = addPoint(plan, fromSheet(next, 30));
  }
  assert.match(texts(plan), /I sidder 5 timer uden pause\./);
  const paused = withPause(plan);
  assert.equal(paused.points.length, 11);
  assert.equal(paused.points[5]?.kind, "pause");
});

test("10: none is an empty programme, of which nothing is said, and which can be filled", () => {
  const none: Plan = { ...EMPTY, id: "c" };
  assert.deepEqual(judge(none, DATA), []);
  assert.equal(fitPlan(none), null);
  assert.deepEqual(describeProgramme(none, DATA), []);
  assert.match(writeInvitation(none, DATA), /^Invitation: Møde\n/);
});

test("every pack can be as short or as long as anybody likes: it adds up, and is not stretched out of all reason", () => {
  for (const known of DATA.packs) {
    const whole = known.programme.reduce((sum, one) => sum + one.minutes, 0);
    for (let minutes = 12; minutes <= 480; minutes++) {
      const { points } = proposePack(known, minutes);
      const sum = countMinutes(points);
      assert.ok(
        points.every((one) => Number.isInteger(one.minutes) && one.minutes >= 1),
        `${known.id} ${minutes}`,
      );
      if (minutes <= 1.3 * whole) assert.equal(sum, minutes, `${known.id} ${minutes}`);
      else assert.ok(sum <= minutes && sum >= whole, `${known.id} ${minutes}: ${sum}`);
    }
  }
});

// --- changes ----------------------------------------------------------------------------------------------

test("points are moved, changed, taken out and put in before the close, and others stay as they were", () => {
  const plan = makePlan("time", 60);
  const [first] = plan.points;
  assert.ok(first);
  assert.deepEqual(titles(movePoint(plan, first.id, 2)), ["Læs", "Tal", "Velkommen", "Hvem gør hvad", "Slut af"]);
  assert.deepEqual(titles(movePoint(plan, first.id, 99)).slice(-1), ["Velkommen"]);
  assert.equal(movePoint(plan, "ukendt", 2), plan);
  assert.deepEqual(titles(removePoint(plan, first.id)), ["Læs", "Tal", "Hvem gør hvad", "Slut af"]);
  assert.equal(changePoint(plan, first.id, { minutes: 9 }).points[0]?.minutes, 9);
  assert.deepEqual(titles(addPoint(plan, makePoint({ title: "Nyt" }))).slice(-2), ["Nyt", "Slut af"]);
});

// --- kept, sent, saved ------------------------------------------------------------------------------------

const FULL = makePlan("dag", 300, {
  people: 12,
  begins: "09:30",
  when: "Torsdag",
  place: "Kulturhuset",
  leader: "Konsulenten",
  names: ["Åse", "Øjvind"],
  copies: { kort: 3 },
  extras: ["notes"],
});

const bare = (plan: Plan | null): unknown =>
  plan && { ...plan, id: "", points: plan.points.map((one) => ({ ...one, id: "" })) };

test("a meeting is found again as it was, from the browser and from a file", () => {
  const found = readFile(JSON.stringify(savePlan(FULL)));
  assert.ok(typeof found !== "string");
  assert.deepEqual(bare(found), bare(FULL));
});

test("whatever was written there, only what fits comes out of it", () => {
  for (const found of [null, 7, "x", [], {}, { samspil: "møde" }, { samspil: "ark", punkter: [] }]) {
    assert.equal(readPlan(found), null);
  }
  const odd = readPlan({
    samspil: "møde",
    punkter: [null, 7, { slags: "punkt" }, { slags: "punkt", minutter: 1e9, titel: `${"a".repeat(200)}`, ark: "../x" }],
    minutter: "60",
    personer: -4,
    begynder: "25:99",
    navne: [7, "  ", "Åse"],
    kopier: { liste: 1e9, "../x": 1 },
    tag_med: ["alt", "notes"],
  });
  assert.deepEqual(
    odd?.points.map(({ minutes, title, sheet: id }) => [minutes, title.length, id]),
    [[1440, 90, ""]],
  );
  assert.deepEqual(
    [odd?.minutes, odd?.people, odd?.begins, odd?.names, odd?.copies, odd?.extras],
    [60, null, "", ["Åse"], { liste: 999 }, ["notes"]],
  );
});

test("a file that is no meeting changes nothing and says why", () => {
  for (const text of ["", "nej", "[]", "null", '{"samspil":"møde"}'])
    assert.match(String(readFile(text)), /Intet er ændret/);
  assert.match(String(readFile('{"samspil":"ark"}')), /udfyldt ark/);
  assert.match(String(readFile(JSON.stringify({ ...savePlan(FULL), udgave: 9 }))), /nyere udgave/);
});

test("an address holds the programme and never a name, a place or who leads", () => {
  const changed = addPoint(
    changePoint(FULL, FULL.points[1]?.id ?? "", { minutes: 37 }),
    makePoint({ title: "Vores egen ~ runde & mere", minutes: 12 }),
  );
  const address = writeAddress("moede.html", changed, DATA);
  for (const word of ["Åse", "%C3%85se", "Kulturhuset", "Konsulenten", "Torsdag"])
    assert.ok(!address.includes(word), word);
  const read = readAddress(new URL(address, "https://eksempel.invalid/").hash, DATA);
  const sent = { ...changed, when: "", place: "", leader: "", names: [], copies: {}, extras: EMPTY.extras };
  assert.deepEqual(bare(read), bare({ ...sent, evaluation: ["Sagde alle noget?"] }));
  assert.ok(address.length < 250, address);
});

test("an address that somebody has broken holds what can be read of it, or nothing", () => {
  for (const hash of ["", "#program", "#plan=", "#plan=9~60", "#plan=1", "#plan=1~x~0"]) {
    assert.equal(readAddress(hash, DATA), null, hash);
  }
  const read = readAddress("#plan=1~60~5~0900~ukendt~p0.5~sukendt.5~b10.%~zz~e5.Hej~sliste.20", DATA);
  assert.deepEqual(
    read?.points.map(({ title, minutes }) => [title, minutes]),
    [
      ["", 10],
      ["Hej", 5],
      ["Arket liste", 20],
    ],
  );
});

class Drawer implements Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  readonly kept = new Map<string, string>();
  getItem(slot: string): string | null {
    return this.kept.get(slot) ?? null;
  }
  setItem(slot: string, text: string): void {
    this.kept.set(slot, text);
  }
  removeItem(slot: string): void {
    this.kept.delete(slot);
  }
}

test("two tabs keep their meetings side by side, and the newest stands first", () => {
  const drawer = new Drawer() as unknown as Storage;
  const [here, there] = [new Meetings(new Keeping(() => drawer)), new Meetings(new Keeping(() => drawer))];
  assert.ok(here.keep({ ...FULL, id: "her" }));
  assert.ok(there.keep({ ...FULL, id: "der" }));
  assert.ok(here.keep({ ...FULL, id: "her", title: "Rettet" }));
  const { chosen, plans } = there.read();
  assert.equal(chosen, "her");
  assert.deepEqual(
    plans.map(({ id, title }) => [id, title]),
    [
      ["her", "Rettet"],
      ["der", FULL.title],
    ],
  );
  there.remove("her");
  assert.deepEqual(
    here.read().plans.map(({ id }) => id),
    ["der"],
  );
  for (let number = 0; number < MOST_MEETINGS + 5; number++) here.keep({ ...FULL, id: `m${number}` });
  assert.equal(here.read().plans.length, MOST_MEETINGS);
  assert.equal(here.read().plans[1], here.read().plans[1], "what nobody else has written is not taken apart again");
  here.clear();
  assert.deepEqual(there.read(), { chosen: "", plans: [] });
  assert.deepEqual(readKept({ valgt: 7, møder: [null, 7, {}] }), { chosen: "", plans: [] });
});

test("files are called as the meeting, in letters that every system takes", () => {
  assert.equal(nameFile("Mødet på Åen: 1. runde!", ".json"), "moedet-paa-aaen-1-runde.json");
  assert.equal(nameFile("Şahin & Łukasz", ".pdf"), "sahin-ukasz.pdf");
  assert.equal(nameFile("…", ".pdf"), "moede.pdf");
});

// --- out --------------------------------------------------------------------------------------------------

test("the content of a meeting tells what every paper needs, its own groups and materials once", () => {
  const content = composeContent(
    FULL,
    DATA,
    [{ id: "kort", space: 1 }],
    ["run", "participants"],
    new Date(2026, 11, 1),
  );
  assert.equal(content.programme[1]?.groups, "3 grupper af 4");
  assert.deepEqual(content.date, { year: 2026, month: 12, day: 1 });
  assert.deepEqual(content.documents, ["run", "participants"]);
  assert.deepEqual(content.sheets, [{ id: "kort", space: 1, copies: "til hver gruppe", names: [], when: "during" }]);
  assert.equal(new Set(content.materials).size, content.materials.length);
  assert.ok(content.materials.includes("Arket liste: Blyanter til liste"));
  assert.equal(content.minutes, countMinutes(FULL.points));
});

test("the Word file gives a step a line of its own where it is called something else than its point", () => {
  const keep = "%a%%b%%c%%d%%rows%%lead%%text%|";
  const snippets = {
    paragraph: keep,
    led: keep,
    kept: keep,
    programme: "",
    programme_row: "",
    run: keep,
    run_row: keep,
  };
  const tell = (title: string): string => {
    const own = makePoint({ title, minutes: 10, sheet: "kort", steps: ["Skriv"] });
    const content = composeContent({ ...FULL, points: [own] }, DATA, [], ["run"], new Date(2026, 11, 1));
    return writeBody(content, { parts: {}, snippets });
  };
  assert.equal(tell("Handleplanen").split("Skriv|").length, 2);
  assert.equal(tell("Skriv").split("Skriv|").length, 1);
});

test("an own number of copies is printed, and what is for the facilitator is given to nobody else", () => {
  const plan = addPoint({ ...FULL, names: [] }, makePoint({ title: "Led", sheet: "leder", minutes: 5 }));
  const printed = listPrinted(plan, DATA);
  assert.equal(printed.find((one) => one.sheet === "kort")?.copies, 3);
  assert.ok(!printed.some((one) => one.sheet === "leder"));
  assert.equal(
    printed.some((one) => one.what === "Evaluering"),
    false,
  );
});

test("an invitation tells when, where and what, and not who else comes", () => {
  const text = writeInvitation(FULL, DATA);
  assert.match(text, /Torsdag\. Kl\. 9\.30–14\.30\. Kulturhuset\./);
  assert.match(text, /Programmet:\n9\.30 Velkommen\n9\.45 Et\n10\.45 Pause\n/);
  assert.doesNotMatch(text, /\b(du|vi)\b/i, "those who are invited are «I» throughout");
  assert.match(writeInvitation({ ...FULL, begins: "" }, DATA), /– Et \(1 time\)\n/);
  assert.match(text, /Konsulenten/);
  for (const name of FULL.names) assert.ok(!text.includes(name));
});
