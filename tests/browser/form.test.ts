import assert from "node:assert/strict";
import { test } from "node:test";
import { give } from "../../macros/browser/form/given";
import { addressMail, proposeOnGitHub } from "../../macros/browser/form/handover";
import { formatBlock, formatInline } from "../../macros/browser/form/preview/markdown";
import { addMonths } from "../../macros/browser/form/record/calendar";
import { listFields } from "../../macros/browser/form/record/fields";
import { gather, isBlank, listFilled, spread } from "../../macros/browser/form/record/values";
import { writeYaml } from "../../macros/browser/form/record/yaml";
import { Findings } from "../../macros/browser/form/rules/findings";
import { standingOf } from "../../macros/browser/form/steps/stepper";
import { makeSlug } from "../../macros/browser/form/words/spelling";
import { DATA } from "./small_model";

give(DATA);

test("what is spread out over all fields is drawn together as short as it can be written", () => {
  const record = {
    id: "ture",
    titel: "Ture",
    resumé: { tekst: "De går tur.", sted: "rapport s. 2" },
    kommuner: ["Odense", { navn: "Aarhus", i_kilden: "Århus" }],
    parter: [{ navn: "A", sektor: "kommune", rolle: "Vært." }],
  };
  assert.deepEqual(gather(listFields(), spread(listFields(), record)), record);
});

test("blank fields and items are left out, and it is known where the others stood", () => {
  const group = spread(listFields(), { titel: " ", kommuner: [{ navn: "" }, "Odense", { i_kilden: " " }] });
  assert.deepEqual(gather(listFields(), group), { kommuner: ["Odense"] });
  assert.deepEqual(listFilled(Array.isArray(group.kommuner) ? group.kommuner : []), [1]);
  assert.ok(isBlank(group.parter));
});

test("what no field knows is left out of a draft", () => {
  assert.deepEqual(gather(listFields(), spread(listFields(), { titel: "Ture", gammelt: "felt", id: "" })), {
    titel: "Ture",
  });
});

test("text stands bare only where nobody can take it for anything else", () => {
  const lines = writeYaml({ id: "2003", titel: "Mål: ja", resumé: "no", kommuner: ["Odense", "Aarhus"] }).split("\n");
  assert.deepEqual(lines.slice(1), ["id: 2003", 'titel: "Mål: ja"', 'resumé: "no"', "kommuner: [Odense, Aarhus]", ""]);
});

test("long text is folded, and a line of it never looks like a field", () => {
  const text = `${"ord ".repeat(27)}titel: noget, og ${"mere ".repeat(20)}til`;
  const lines = writeYaml({ resumé: text }).split("\n").slice(2, -1);
  assert.ok(lines.length > 1);
  assert.ok(lines.every((line) => !line.trim().startsWith("titel:")));
  assert.equal(lines.map((line) => line.trim()).join(" "), text);
});

test("what cannot be seen is written as a number", () => {
  assert.match(writeYaml({ titel: "a\u200bb\xa0c" }), /titel: "a\\u200bb\\u00a0c"/);
});

test("a case goes with the address where there is room, and is copied where there is not", () => {
  const short = proposeOnGitHub({ id: "ture" }, "id: ture\n", false);
  assert.deepEqual(short, {
    href: "https://github.com/eksempel/samspil/new/main?filename=cases/ture.yml&value=id%3A%20ture%0A",
    isFilled: true,
  });
  const long = proposeOnGitHub({ id: "Æ" }, "x".repeat(8000), false);
  assert.deepEqual(long, {
    href: "https://github.com/eksempel/samspil/new/main?filename=cases/ny-case.yml",
    isFilled: false,
  });
  assert.equal(proposeOnGitHub({ id: "ture" }, "", true)?.href.endsWith("/edit/main/cases/ture.yml"), true);
});

test("a mail that is too long for an address names the file instead", () => {
  const short = decodeURIComponent(addressMail({ titel: "Ture" }, "id: ture"));
  assert.ok(short.endsWith("i en fil, der hedder ny-case.yml.\n\nid: ture"));
  const long = decodeURIComponent(addressMail({ id: "ture", titel: "Ture" }, "x".repeat(3000)));
  assert.ok(long.includes("hedder ture.yml") && !long.includes("xxx"));
});

test("a month later is the month's last day where it is shorter", () => {
  assert.equal(addMonths("2024-01-31", 1), "2024-02-29");
  assert.equal(addMonths("2023-11-30", 27), "2026-02-28");
  assert.equal(addMonths("2023-12-05", 12), "2024-12-05");
});

test("a title becomes an id of small letters", () => {
  assert.equal(makeSlug("Læring i byen: Århus & Ærø"), "laering-i-byen-aarhus-aeroe");
});

test("what is wrong with how fields go together waits for the fields", () => {
  const findings = new Findings();
  const spot = { where: "dybde", path: ["dybde"] };
  findings.warnTogether(spot, "først");
  findings.reportLost(spot, "tabt");
  findings.warnTogether(spot, "så");
  findings.report(spot, "forkert");
  findings.warnTogether(spot, "til sidst");
  const waiting = findings.problems.filter((problem) => problem.waits).map((problem) => problem.message);
  assert.deepEqual(waiting, ["til sidst"]);
});

test("a step is filled in when nothing in it is wrong or missing, told or not", () => {
  const step = { id: "casen", title: "Casen", lead: "", fields: ["titel", "resumé"], rare: [], rare_title: "" };
  const last = { ...step, id: "kilder", fields: ["kilder"] };
  give({ ...DATA, steps: [step], more: [], last });
  const lacking = { where: "", path: ["resumé"], message: "mangler", isWarning: false, waits: false };
  assert.deepEqual(standingOf(step, [lacking], [], true), { wrong: 0, isDone: false });
  assert.deepEqual(standingOf(step, [lacking], [lacking], true), { wrong: 1, isDone: false });
  assert.deepEqual(standingOf(step, [{ ...lacking, isWarning: true }], [], true), { wrong: 0, isDone: true });
  assert.deepEqual(standingOf(last, [lacking], [], true), { wrong: 0, isDone: true });
  assert.deepEqual(standingOf(step, [], [], false), { wrong: 0, isDone: false });
  give(DATA);
});

test("only https leads out of a text, and what begins a picture is text", () => {
  const letters = (text: string) => formatInline(text);
  assert.deepEqual(letters("[x](http://a.dk)"), ["[x](http://a.dk)"]);
  assert.deepEqual(letters("![x](https://a.dk)"), ["![x](https://a.dk)"]);
  assert.deepEqual(letters("[x](https://a.dk)"), [{ tag: "a", attributes: { href: "https://a.dk" }, content: ["x"] }]);
});

test("one line is never a list", () => {
  assert.deepEqual(formatBlock("- et *punkt*")[0]?.tag, "p");
  assert.deepEqual(
    formatBlock("Se:\n- et\n- to").map((piece) => piece.tag),
    ["p", "ul"],
  );
});
