// A deck for the printer at hand: what the form says, which cards are taken, and what is told of the paper.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  chooseCards,
  describeLook,
  describePaper,
  nameFile,
  readOrder,
  type SheetOfCards,
} from "../../macros/browser/sheet/deck";

function makeForm(values: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

test("what is typed is kept within what a page can take, and what is no number counts as none", () => {
  const typed = { slags: "folded", tomme: "3.7", hen: "1,5", ned: "-99" };
  assert.deepEqual(readOrder(makeForm(typed)), { kind: "folded", blanks: 3, offset: [1.5, -10] });
  const odd = { slags: "runde", tomme: "-2", hen: "", ned: "en smule" };
  assert.deepEqual(readOrder(makeForm(odd)), { kind: "double", blanks: 0, offset: [0, 0] });
  assert.equal(readOrder(makeForm({ tomme: "1000" })).blanks, 40);
});

test("the look says how the deck is laid, by the names that the template has", () => {
  const order = readOrder(makeForm({ slags: "single", tomme: "2", hen: "1", ned: "0.5" }));
  assert.deepEqual(describeLook(order), { deck: "single", blanks: 2, offset: [1, 0.5] });
});

test("chosen cards come in the deck's own order, and all else of the sheet stays as it was", () => {
  const cards = ["d01", "d02", "d03"].map((id) => ({ id, title: `Kort ${id}` }));
  const table = { title: "Tabel", pages: {} };
  const blocks = [{ title: "", pages: { cards: { kind: "Dilemma", cards } } }, table];
  const sheet: SheetOfCards & { title: string } = { id: "kort", title: "Kort", blocks };
  const chosen = chooseCards(sheet, new Set(["d03", "d01", "findes-ikke"]));
  assert.deepEqual(
    chosen.blocks[0]?.pages.cards?.cards.map(({ id }) => id),
    ["d01", "d03"],
  );
  assert.equal(chosen.blocks[1], table);
  assert.equal(chosen.title, "Kort");
  assert.equal(sheet.blocks[0]?.pages.cards?.cards.length, 3);
});

test("paper is told before anything is made: eight on a leaf, four where they are folded", () => {
  const usual = readOrder(makeForm({}));
  assert.equal(describePaper(8, usual), "8 kort: 1 ark A4, printet på begge sider.");
  assert.equal(describePaper(8, { ...usual, blanks: 1 }), "8 kort og 1 tomt: 2 ark A4, printet på begge sider.");
  assert.equal(describePaper(5, { ...usual, kind: "folded", blanks: 4 }), "5 kort og 4 tomme: 3 ark A4.");
  assert.equal(describePaper(1, { ...usual, kind: "single" }), "1 kort: 1 ark A4.");
});

test("files of several decks have names of their own", () => {
  const usual = readOrder(makeForm({}));
  assert.equal(nameFile("dilemmakort", 3, usual), "dilemmakort-3-kort.pdf");
  assert.equal(nameFile("dilemmakort", 3, { ...usual, kind: "folded" }), "dilemmakort-3-kort-til-at-folde.pdf");
});
