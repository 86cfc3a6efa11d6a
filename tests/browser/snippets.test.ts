// What is shown of a text that answers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fold } from "../../macros/browser/search/danish/spelling";
import { cut, markWords, type Weigh } from "../../macros/browser/search/snippets";

const weigh =
  (...words: string[]) =>
  (word: string) =>
    words.includes(fold(word)) ? 1 : 0;
const shown = (text: string, weigher: Weigh, fromStart: boolean) =>
  cut(text, weigher, fromStart)
    .map((told) => told.text)
    .join("");
const FILLER = "ord om noget helt andet end det ".repeat(20);

test("the words that were searched for are marked where they stand", () => {
  const parts = markWords("Tillid og tid: TILLID.", weigh("tillid"));
  assert.deepEqual(
    parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)),
    ["[Tillid]", " og tid: ", "[TILLID]", "."],
  );
  assert.deepEqual(markWords("", weigh("tillid")), []);
});

test("a short text is shown whole", () => {
  assert.equal(shown("Tillid tager tid.", weigh("tid"), false), "Tillid tager tid.");
});

test("of a long text the stretch is shown that holds most, cut at words", () => {
  const text = `Tillid først. ${FILLER}tillid og tid hører sammen. ${FILLER}`;
  const excerpt = shown(text, weigh("tillid", "tid"), false);
  assert.match(excerpt, /^… .*tillid og tid hører sammen.* …$/);
  assert.ok(excerpt.length < 200);
  assert.ok(text.includes(excerpt.slice(2, -2)));
});

test("the same word again tells little more", () => {
  const text = `tid tid tid tid tid ${FILLER}tillid og tid ${FILLER}`;
  assert.match(shown(text, weigh("tillid", "tid"), false), /tillid og tid/);
});

test("where the title says it all, and where nothing is found, the beginning is shown", () => {
  const text = `Begyndelsen. ${FILLER}tillid ${FILLER}`;
  assert.match(shown(text, weigh("tillid"), true), /^Begyndelsen\./);
  assert.match(shown(text, weigh("penge"), false), /^Begyndelsen\./);
});

test("what is not the source's has its label, also where the stretch ends before the page says so", () => {
  const ours = `Vi foreslår tillid. ${FILLER}`;
  const text = `Kilden først. ${ours}· Kilden igen.`;
  const whose = [14, 14 + ours.length, "Samspils forslag"];
  const [before, inside, ...more] = cut(text, weigh("tillid"), false, [0, 13, "vores læsning", ...whose]);
  assert.deepEqual(before, { text: "Kilden først.", label: "vores læsning" });
  assert.match(inside?.text ?? "", /^ Vi foreslår tillid\. .* …$/);
  assert.equal(inside?.label, "Samspils forslag");
  assert.deepEqual(more, []);
  assert.deepEqual(cut("Det ene. Det andet.", weigh("ene"), false, [0, 8, "vores læsning"]), [
    { text: "Det ene.", label: "vores læsning" },
    { text: " Det andet.", label: "" },
  ]);
  const late = cut(`${FILLER}tillid. ${FILLER}`, weigh("tillid"), false, [0, 20, "vores læsning"]);
  assert.deepEqual(
    late.map((told) => told.label),
    [""],
    "what is not shown has no label",
  );
});
