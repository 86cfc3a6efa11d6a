import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "../../macros/browser/shared/found";
import { Keeping } from "../../macros/browser/shared/storage";
import { escapeText } from "../../macros/browser/shared/xml";
import { readCsv, writeCsvText } from "../../macros/browser/tools/document/csv";
import type { ToolDocument } from "../../macros/browser/tools/document/document";
import { makeDrawable } from "../../macros/browser/tools/document/drawable";
import { describeDocument } from "../../macros/browser/tools/document/pdf";
import { type WordKit, writeParts } from "../../macros/browser/tools/document/word";
import { Desk } from "../../macros/browser/tools/frame/desk";
import { Others } from "../../macros/browser/tools/frame/others";
import { MOST_WORKS, Shelf } from "../../macros/browser/tools/frame/shelf";
import { begin, type Kind, openFile, saveWork, takeWork } from "../../macros/browser/tools/frame/work";

interface Shopping {
  readonly things: readonly string[];
}

const KIND: Kind<Shopping> = {
  id: "indkoeb",
  unnamed: "Liste uden navn",
  edition: 2,
  empty: () => ({ things: [] }),
  isEmpty: ({ things }) => things.length === 0,
  save: ({ things }) => ({ ting: things }),
  take: (found) => {
    const { ting } = found as { ting?: unknown };
    if (!Array.isArray(ting)) return null;
    const things = ting.filter((thing): thing is string => typeof thing === "string");
    return { state: { things }, unplaced: ting.filter((thing) => typeof thing !== "string").map(String) };
  },
};

class Memory {
  readonly kept = new Map<string, string>();
  isFull = false;
  getItem = (slot: string): string | null => this.kept.get(slot) ?? null;
  setItem = (slot: string, text: string): void => {
    if (this.isFull) throw new Error("full");
    this.kept.set(slot, text);
  };
  removeItem = (slot: string): void => void this.kept.delete(slot);
}

function layTable(): { memory: Memory; desk: Desk<Shopping> } {
  const memory = new Memory();
  const shelf = new Shelf(KIND, new Keeping(() => memory as unknown as Storage));
  return { memory, desk: new Desk(shelf, begin(KIND), () => new Date("2026-12-01T10:00:00Z")) };
}

test("what is changed is kept and can be undone, and the name stays", () => {
  const { desk } = layTable();
  desk.change({ things: ["brød"] }, "«brød» er lagt til.");
  desk.rename("Til mødet");
  desk.change({ things: ["brød", "ost"] }, "«ost» er lagt til.");
  const told: string[] = [];
  desk.watch((text) => told.push(text));
  desk.undo();
  assert.deepEqual(desk.state.things, ["brød"]);
  assert.equal(desk.work.name, "Til mødet");
  assert.deepEqual(told, ["Fortrudt: «ost» er lagt til."]);
  assert.deepEqual(desk.shelf.read().works[0]?.state.things, ["brød"]);
  assert.equal(desk.shelf.read().works[0]?.changed, "2026-12-01T10:00:00.000Z");
});

test("another tab's works stay when one is kept, and no more than are kept are kept", () => {
  const { memory, desk } = layTable();
  const beside = new Shelf(KIND, new Keeping(() => memory as unknown as Storage));
  for (let nth = 0; nth < MOST_WORKS + 3; nth += 1) beside.keep({ ...begin(KIND), name: `nr. ${nth}` });
  desk.change({ things: ["te"] });
  const { works, chosen } = beside.read();
  assert.equal(works.length, MOST_WORKS);
  assert.equal(chosen, desk.work.id);
  assert.equal(works[1]?.name, `nr. ${MOST_WORKS + 2}`);
});

test("a browser that keeps nothing is told of, and the work goes on", () => {
  const { memory, desk } = layTable();
  memory.isFull = true;
  desk.change({ things: ["te"] });
  assert.equal(desk.shelf.isRefused, true);
  assert.deepEqual(desk.state.things, ["te"]);
});

test("a saved work reads back as it was, and what has no place is told", () => {
  const work = { ...begin(KIND, { things: ["smør & <b>"] }), name: "  Et   navn " };
  const file = JSON.stringify(saveWork(work, KIND));
  const read = openFile(file, KIND);
  assert.ok(typeof read === "object");
  assert.deepEqual(read.work.state, work.state);
  assert.equal(read.work.name, "Et navn ");
  const odd = takeWork({ samspil: "indkoeb", udgave: 1, indhold: { ting: ["a", 7] } }, KIND);
  assert.deepEqual(odd?.unplaced, ["7"]);
});

test("a file of another tool, of a newer edition, or of nothing is refused in words", () => {
  const say = (found: unknown): string => {
    const read = openFile(JSON.stringify(found), KIND);
    return typeof read === "string" ? read : "";
  };
  assert.match(say({ samspil: "partnerkort", udgave: 1, indhold: {} }), /et andet af værktøjerne/);
  assert.match(say({ samspil: "indkoeb", udgave: 3, indhold: { ting: [] } }), /nyere udgave/);
  assert.match(say({ samspil: "indkoeb", udgave: 2, indhold: 4 }), /gået i stykker/);
  assert.match(say([]), /ikke gemt herfra/);
});

test("another's file lies beside one's own, is told of, and is kept until the tab is closed", () => {
  const memory = new Memory();
  const keeping = new Keeping(() => memory as unknown as Storage);
  const others = new Others(KIND, keeping);
  const work = { ...begin(KIND, { things: ["te"] }), name: "Kommunens" };
  assert.match(others.open(JSON.stringify(saveWork(work, KIND))), /«Kommunens» ligger nu ved siden af jeres/);
  assert.match(others.open("{"), /ikke gemt herfra/);
  assert.deepEqual(
    new Others(KIND, keeping).works.map((one) => one.name),
    ["Kommunens"],
  );
  others.remove(work.id);
  assert.equal(new Others(KIND, keeping).works.length, 0);
});

test("a list leaves for a spreadsheet and comes back with every sign", () => {
  const rows = [
    ["Partner", "Hvorfor"],
    ["Røde Kors; Århus", 'De siger "ja"\nog mener det'],
    ["=1+1", "😀 <b>"],
  ];
  const text = writeCsvText(rows);
  assert.ok(text.startsWith("\ufeffPartner;Hvorfor\r\n"));
  assert.ok(text.includes("'=1+1"), "no cell is a formula");
  assert.deepEqual(readCsv(text), rows);
});

test("pasted cells, commas and tabs are read as what they are", () => {
  assert.deepEqual(readCsv("a\tb, c\n\nd\te"), [
    ["a", "b, c"],
    ["d", "e"],
  ]);
  assert.deepEqual(readCsv('navn,"by, land"\r\nOlsen,"x"\r\n'), [
    ["navn", "by, land"],
    ["Olsen", "x"],
  ]);
});

const DOCUMENT: ToolDocument = {
  title: "Aftale <1>",
  facts: [["Parter", [{ field: "part-1" }]]],
  fields: { "part-1": { label: "Part 1", text: "Vejle & Omegn" }, "part-2": { label: "Part 2", text: "" } },
  blocks: [
    { kind: "heading", level: 1, text: "Mål" },
    { kind: "text", text: ["Sagt af ", { field: "part-1" }, " og ", { field: "part-2" }, ".\nNy linje"] },
    { kind: "answer", key: "maal", label: "Hvad vil I?", text: "At mødes <b>" },
    { kind: "table", title: "T", columns: [{ title: "A", weight: 1 }], rows: [["x"]] },
  ],
  imprint: "Lavet med Samspil.",
};

const KIT: WordKit = {
  parts: { "word/document.xml": "<body>%body%</body>%section%", "customXml/item1.xml": "<svar>%answers%</svar>" },
  snippets: {
    answer: "<felt-%key%>%text%</felt-%key%>",
    cell: "<tc w='%width%'>%body%</tc>",
    column: "<col w='%width%'/>",
    control: "<sdt %key% %id% '%label%'>%text%</sdt>",
    high_row: "<tr h='%height%'>%cells%</tr>",
    kept: "<p %style% keep>%runs%</p>",
    line_break: "<br/>",
    lying: "<lying/>",
    new_page: "<page/>",
    open_control: "<sdt %key% %id% '%label%' empty/>",
    paragraph: "<p %style%>%runs%</p>",
    row: "<tr>%cells%</tr>",
    run: "%text%",
    strong: "<b>%text%</b>",
    tab: "<tab/>",
    table: "<tbl>%grid%%head%%rows%</tbl>",
    upright: "<upright/>",
  },
  widths: { upright: 1000, lying: 1500 },
};

test("a party's name is kept once in the Word file and bound at each of its places", () => {
  const parts = writeParts(DOCUMENT, KIT, "aftale", new Date(2026, 11, 1));
  const body = parts["word/document.xml"] ?? "";
  assert.equal(body.match(/<sdt part-1 /g)?.length, 2);
  assert.deepEqual(new Set(body.match(/<sdt [\w-]+ (\d+)/g)).size, body.match(/<sdt /g)?.length, "each has its number");
  const kept = parts["customXml/item1.xml"] ?? "";
  assert.equal(
    kept.replace(/\n/g, ""),
    "<svar><felt-part-1>Vejle &amp; Omegn</felt-part-1><felt-part-2></felt-part-2><felt-maal>At mødes &lt;b&gt;</felt-maal></svar>",
  );
  assert.ok(body.includes("At mødes &lt;b&gt;"));
  assert.ok(body.includes("<sdt part-2 3 'Part 2' empty/>"), body);
  assert.ok(body.includes("Ny linje") && body.includes("<br/>"));
  assert.ok(body.endsWith("<upright/>"));
});

test("signs that XML cannot hold are left out, and no half of a sign stays", () => {
  assert.equal(escapeText("a\u0000\ud83d\ude00\ud83d b<&"), "a\ud83d\ude00 b&lt;&amp;");
});

test("a sign that the paper cannot draw is a box there, and the reader is told", () => {
  const known: [number, number][] = [
    [32, 126],
    [0x25a1, 0x25a1],
  ];
  const { data, isChanged } = makeDrawable({ title: "Godt 👍🏽 gået", rows: [["❤️", 3]] }, known);
  assert.deepEqual(data, { title: "Godt □□ g□et", rows: [["□", 3]] });
  assert.equal(isChanged, true);
  assert.equal(makeDrawable({ title: "Plain" }, known).isChanged, false);
});

test("the same document goes to the typesetter with its fields in place, and an open one as a line", () => {
  const set = describeDocument(DOCUMENT, { site: "Samspil", author: "S", today: new Date(2026, 11, 1) });
  const text = JSON.stringify(set);
  assert.ok(text.includes('["Vejle & Omegn",false]'));
  assert.ok(text.includes('["__________",false]'));
  assert.deepEqual(parse(text), set);
});
