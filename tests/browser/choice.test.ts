import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type Answers, judge, listAsked } from "../../macros/browser/tools/method/choosing";
import type { ChoiceData } from "../../macros/browser/tools/method/data";
import { choiceKind } from "../../macros/browser/tools/method/keeping";
import { composeChoice } from "../../macros/browser/tools/method/paper";
import { wordDoubt, wordTitle } from "../../macros/browser/tools/method/wording";

const data: ChoiceData = JSON.parse(readFileSync(join(process.cwd(), "tests/data/browser/choice.json"), "utf8"));

/** Every way through the questions, to its end. */
function* walk(answers: Answers = {}): Generator<Answers> {
  const next = listAsked(data.questions, answers).find(({ id }) => !answers[id]);
  if (!next) yield answers;
  else for (const { id } of next.answers) yield* walk({ ...answers, [next.id]: id });
}

const ways = [...walk()];

test("no way through asks more than five questions", () => {
  assert.ok(ways.length > 500);
  assert.ok(ways.every((answers) => listAsked(data.questions, answers).length <= 5));
});

test("every way through gives an answer with its reasons, and what speaks against it", () => {
  for (const answers of ways) {
    const verdict = judge(data, answers);
    const way = JSON.stringify(answers);
    assert.ok(wordTitle(verdict) && wordDoubt(verdict), way);
    for (const { speakFor, speakAgainst, ruledOut } of verdict.best) {
      assert.ok(speakFor.length > speakAgainst.length, way);
      assert.equal(ruledOut.length, 0, `${way}: a source says that it cannot be`);
      for (const { effect } of [...speakFor, ...speakAgainst]) assert.ok(effect.text && effect.place, way);
    }
    assert.equal(verdict.best.length + verdict.rest.length, data.methods.length, way);
    for (const { out } of verdict.outs) assert.ok(out.place, way);
    if (!verdict.best.length && !verdict.outs.length) {
      assert.ok(
        verdict.rest.some(({ speakAgainst, ruledOut }) => speakAgainst.length + ruledOut.length > 0),
        way,
      );
    }
  }
});

test("each method is the answer to some way, and so is none of them", () => {
  const found = new Set(
    ways.map((answers) =>
      judge(data, answers)
        .best.map(({ method }) => method.id)
        .join(),
    ),
  );
  for (const { id } of data.methods) assert.ok(found.has(id), id);
  assert.ok(found.has(""));
});

const names = (answers: Answers): string[] => judge(data, answers).best.map(({ method }) => method.id);

test("what each method is for is answered by it", () => {
  assert.deepEqual(names({ hvad: "loese", binde: "laenge", antal: "parter", hvem: "organisationer", tid: "aar" }), [
    "partnerskaber",
  ]);
  assert.deepEqual(names({ hvad: "hoere", binde: "nej", antal: "mange", hvem: "beboere", tid: "snart" }), [
    "rundbordsdebatter",
  ]);
  assert.deepEqual(names({ hvad: "svaert", binde: "nej", antal: "kreds", hvem: "unge", moderator: "ja" }), [
    "safe-space-dialoger",
  ]);
});

test("a service that is bought is none of them, and the reader is told what it is", () => {
  const verdict = judge(data, { hvad: "koebe", binde: "laenge", antal: "parter", hvem: "organisationer", tid: "aar" });
  assert.equal(wordTitle(verdict), "Køb ydelsen");
  assert.deepEqual(verdict.best, []);
});

test("an answer to a question that is no longer asked counts for nothing", () => {
  const young = { hvad: "svaert", antal: "kreds", hvem: "unge", moderator: "nej" };
  assert.notDeepEqual(names(young), ["safe-space-dialoger"]);
  assert.equal(judge(data, { ...young, hvem: "beboere" }).given.length, 3);
});

test("answers go into an address and back, and what is unknown is told", () => {
  const kind = choiceKind(data);
  const answers = { hvad: "loese", binde: "laenge" };
  assert.deepEqual(kind.readAddress?.(kind.writeAddress?.(answers) ?? ""), answers);
  assert.equal(kind.readAddress?.("hvad.<b>"), null);
  const taken = kind.take({ svar: { hvad: "loese", farve: "rød", binde: "for-evigt" } }, 1);
  assert.deepEqual(taken?.state, { hvad: "loese" });
  assert.deepEqual(taken?.unplaced, ["svaret på «binde»"]);
});

test("the page for the folder has the answer, every reason with its place, and what was answered", () => {
  const answers = { hvad: "loese", binde: "laenge", antal: "parter", hvem: "organisationer", tid: "snart" };
  const text = JSON.stringify(composeChoice(judge(data, answers), "Mødestedet", "Samspil"));
  for (const words of [
    "Valg af metode: Mødestedet",
    "Det taler imod",
    "CFSA-rapporten",
    "Det skal ske inden for nogle uger.",
  ]) {
    assert.ok(text.includes(words), words);
  }
});
