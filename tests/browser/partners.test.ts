import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readCsv, writeCsvText } from "../../macros/browser/tools/document/csv";
import { say } from "../../macros/browser/tools/document/document";
import { compareMaps, findTheirWords, takePartner, takeRatings } from "../../macros/browser/tools/partners/comparing";
import type { PartnerData } from "../../macros/browser/tools/partners/data";
import { moveStep } from "../../macros/browser/tools/partners/matrix";
import { findMissing, groupBySector, setAside } from "../../macros/browser/tools/partners/missing";
import { composeDocument, composePlan } from "../../macros/browser/tools/partners/papers";
import {
  addPartner,
  changeOutreach,
  EMPTY_MAP,
  fieldOf,
  makePartner,
  type Partner,
  type PartnerMap,
  type Placed,
} from "../../macros/browser/tools/partners/partners";
import { findPersonal, findPersonalInRole } from "../../macros/browser/tools/partners/personal";
import { drawPicture } from "../../macros/browser/tools/partners/picture";
import { layOutPoster, PAPER } from "../../macros/browser/tools/partners/poster";
import { readPlace, spreadNotes } from "../../macros/browser/tools/partners/spreading";
import { readRows, writeRows } from "../../macros/browser/tools/partners/spreadsheet";
import { kindOf, saveMap, takeMap, writeAddress } from "../../macros/browser/tools/partners/tidying";

const data: PartnerData = JSON.parse(readFileSync(join(process.cwd(), "tests/data/browser/partners.json"), "utf8"));
const ODD = "<b>Ærø</b> & «Å» 🙂";

function mapOf(...partners: Partial<Partner>[]): PartnerMap {
  return partners.reduce((map: PartnerMap, partner) => addPartner(map, partner), EMPTY_MAP);
}

const full: Partial<Partner> = {
  name: ODD,
  sector: "erhverv",
  interest: `${ODD}\nto linjer`,
  importance: 5,
  why: "mange kender dem",
  ease: 2,
  challenges: ODD,
  relation: "worked",
  history: "et projekt i 2024",
  contact: "daglig leder",
  outreach: { isChosen: true, answers: { faelles: ODD }, who: "formanden", when: "i januar" },
};

test("the two ratings put a partner in one of four fields, and one alone in none", () => {
  const at = (importance: number | null, ease: number | null) => fieldOf(makePartner({ id: "p1", importance, ease }));
  assert.equal(at(4, 4), "high_easy");
  assert.equal(at(6, 3), "high_hard");
  assert.equal(at(3, 6), "low_easy");
  assert.equal(at(1, 1), "low_hard");
  assert.equal(at(6, null), null);
});

test("an arrow key moves a note one step, not past the edge, and sets an unrated one beside the middle", () => {
  const partner = makePartner({ id: "p1", importance: 6, ease: 3 });
  assert.deepEqual(moveStep(partner, "ArrowRight"), { importance: 6, ease: 4 });
  assert.equal(moveStep(partner, "ArrowUp"), null);
  const moved = moveStep(makePartner({ id: "p2" }), "ArrowDown");
  assert.deepEqual(moved, { importance: 3, ease: 4 });
});

test("a note that is let go takes the steps of that place", () => {
  assert.deepEqual(readPlace(0, 0), { importance: 6, ease: 1 });
  assert.deepEqual(readPlace(1, 1), { importance: 1, ease: 6 });
  assert.deepEqual(readPlace(0.51, 0.49), { importance: 4, ease: 4 });
});

test("fifty notes lie free of each other, each in its own field, also where all are in one", () => {
  const board = { width: 600, height: 500, margin: 6, head: 30, gap: 3 };
  const sizes = [
    { width: 100, height: 34 },
    { width: 36, height: 24 },
  ];
  for (const place of [(at: number) => [1 + (at % 6), 1 + ((at * 7) % 6)], () => [6, 6]]) {
    const partners = Array.from({ length: 50 }, (_, at) => {
      const [importance = 1, ease = 1] = place(at);
      return makePartner({ id: `p${at}`, importance, ease }) as Placed;
    });
    const spots = spreadNotes(partners, board, sizes);
    assert.equal(spots.length, 50);
    for (const [at, spot] of spots.entries()) {
      assert.equal(spot.x > 300, spot.partner.ease > 3);
      assert.equal(spot.y < 250, spot.partner.importance > 3);
      for (const other of spots.slice(at + 1)) {
        const apart = (axis: "x" | "y", side: "width" | "height") =>
          Math.abs(spot[axis] - other[axis]) >= (spot.size[side] + other.size[side]) / 2 - 1e-6;
        assert.ok(apart("x", "width") || apart("y", "height"), `${spot.partner.id} and ${other.partner.id}`);
      }
    }
  }
});

test("a map that is saved and opened is the same, whatever was written", () => {
  const map = setAside(mapOf(full, { name: "Uden alt" }), "politi", true);
  const taken = takeMap(JSON.parse(JSON.stringify(saveMap(map))));
  assert.deepEqual(taken, { state: map, unplaced: [] });
});

test("what a strange file holds is told where it has no place, and the rest is taken", () => {
  const found = {
    partnere: [{ navn: "A", betydning: 9, sektor: "cirkus", svar: { gammelt: "ord" } }, { navn: "" }, 7],
  };
  const taken = kindOf(data).take(found, 1);
  assert.deepEqual(
    taken?.state.partners.map(({ name, importance, sector }) => [name, importance, sector]),
    [["A", null, ""]],
  );
  const told = taken?.unplaced.join("; ") ?? "";
  for (const words of ["A: betydning «9»", "En partner uden navn", "A: sektor «cirkus»", "A: «ord»"]) {
    assert.ok(told.includes(words), told);
  }
  assert.equal(kindOf(data).take({ andet: 1 }, 1), null);
});

test("the address shows who stands where, and neither words nor contacts, and is none where it would be too long", () => {
  const text = writeAddress(mapOf(full)) ?? "";
  assert.ok(!text.includes("daglig leder") && !text.includes("formanden") && !text.includes("mange kender"));
  const read = kindOf(data).readAddress?.(text)?.partners[0];
  assert.deepEqual([read?.name, read?.importance, read?.ease, read?.relation], [ODD, 5, 2, "worked"]);
  assert.equal(writeAddress(EMPTY_MAP), null);
  assert.equal(
    writeAddress(mapOf(...Array.from({ length: 50 }, (_, at) => ({ name: `En lang partner ${at}` })))),
    null,
  );
});

test("a table that leaves comes back as the same partners", () => {
  const map = mapOf(full, { name: "Nr. 2", importance: 1, ease: 6 });
  const back = readRows(EMPTY_MAP, readCsv(writeCsvText(writeRows(map, data))), data);
  assert.deepEqual(back.map, map);
  assert.deepEqual([back.added, back.changed, back.unplaced], [2, 0, []]);
});

test("names with their sectors beside them are read so where nobody has written headings", () => {
  const [first] = data.sectors.filter(({ id }) => id === "erhverv");
  const bent = `${first?.title.toLowerCase() ?? ""}en`;
  const read = readRows(EMPTY_MAP, readCsv(`Bageren\tfirma\nSmeden\t${bent}\nSkolen\t\n`), data);
  assert.deepEqual(
    read.map.partners.map(({ name, sector }) => [name, sector]),
    [
      ["Bageren", "erhverv"],
      ["Smeden", "erhverv"],
      ["Skolen", EMPTY_MAP.partners[0]?.sector ?? read.map.partners[2]?.sector],
    ],
  );
  assert.deepEqual(read.unplaced, []);
  const plain = readRows(EMPTY_MAP, readCsv("Bageren\tgratis brød\n"), data);
  assert.equal(plain.map.partners[0]?.interest, "gratis brød");
});

test("pasted cells are read by their headings, known partners are changed, and what has no place is told", () => {
  const pasted =
    "Navn\tBetydning\tHvor nemt\tSektor\tCVR\nSkolen\tHøj: de kender alle\tlet\tfirma\t12\n\tx\t\t\t\nNy\t4\tNemt\tCirkus\t";
  const read = readRows(mapOf({ name: "skolen", interest: "unge" }), readCsv(pasted), data);
  assert.deepEqual([read.added, read.changed], [1, 1]);
  const [school, other] = read.map.partners;
  assert.deepEqual(
    [school?.name, school?.interest, school?.importance, school?.why, school?.sector],
    ["skolen", "unge", 5, "de kender alle", "erhverv"],
  );
  assert.deepEqual([other?.importance, other?.ease, other?.sector], [4, 5, ""]);
  const told = read.unplaced.join("; ");
  for (const words of ["Kolonnen «CVR»", "En linje uden navn: «x»", "«let»", "Ny: Sektor «Cirkus»"])
    assert.ok(told.includes(words), told);
});

test("rows without headings are read in the order of the sheet", () => {
  const read = readRows(
    EMPTY_MAP,
    readCsv("Skolen;unge;Meget høj;ved ikke;Kender nogen dér: en lærer;inspektøren"),
    data,
  );
  const [partner] = read.map.partners;
  assert.deepEqual(
    [
      partner?.name,
      partner?.interest,
      partner?.importance,
      partner?.challenges,
      partner?.relation,
      partner?.history,
      partner?.contact,
    ],
    ["Skolen", "unge", 6, "ved ikke", "known", "en lærer", "inspektøren"],
  );
});

test("what looks like personal data is told of, and a role is not", () => {
  assert.equal(findPersonal("skriv til anne@example.dk"), "mail");
  assert.equal(findPersonal("tlf. 12 34 56 78"), "telephone");
  assert.equal(findPersonal("010190-1234"), "civil");
  assert.equal(findPersonal("I 2024-2025 var vi 1200"), null);
  assert.equal(findPersonalInRole("Anne Jensen, formand"), "name");
  for (const role of ["daglig leder", "Formanden", "Leder af Frivilligcentret"])
    assert.equal(findPersonalInRole(role), null);
  assert.equal(findPersonalInRole("Røde Kors", "Røde Kors Nordby"), null);
});

test("a sector that nobody is of is asked for, until somebody is or one does without", () => {
  const ids = (map: PartnerMap) => findMissing(map, data).map(({ id }) => id);
  assert.ok(ids(EMPTY_MAP).includes("erhverv"));
  assert.ok(!ids(EMPTY_MAP).includes("anden"));
  assert.ok(!ids(mapOf(full)).includes("erhverv"));
  assert.ok(!ids(setAside(EMPTY_MAP, "politi", true)).includes("politi"));
  assert.deepEqual(
    groupBySector(mapOf({ name: "A" }, full), data).map(({ sector }) => sector?.id ?? ""),
    ["erhverv", ""],
  );
});

test("two maps beside each other: the largest difference first, whom only one has, and what is taken over", () => {
  const mine = mapOf(
    { name: "A", importance: 5, ease: 5 },
    { name: "B", importance: 6, ease: 1 },
    { name: "C", importance: 2, ease: 2 },
    { name: "D" },
    { name: "E" },
  );
  const theirs = mapOf(
    { name: " b ", importance: 1, ease: 2, contact: "leder" },
    { name: "a", importance: 4, ease: 4 },
    { name: "c", importance: 2, ease: 2 },
    { name: "d", importance: 3 },
    full,
  );
  const compared = compareMaps(mine, theirs);
  assert.deepEqual(
    compared.differing.map(({ mine: { name } }) => name),
    ["B", "A"],
  );
  assert.deepEqual(
    compared.agreeing.map(({ mine: { name } }) => name),
    ["C"],
  );
  assert.deepEqual(
    compared.open.map(({ mine: { name } }) => name),
    ["D"],
  );
  assert.deepEqual(
    [compared.onlyMine.map(({ name }) => name), compared.onlyTheirs.map(({ name }) => name)],
    [["E"], [ODD]],
  );
  const [pair] = compared.differing;
  assert.ok(pair);
  assert.deepEqual(takeRatings(mine, pair).partners[1]?.importance, 1);
  assert.deepEqual(findTheirWords(pair), { contact: "leder" });
  const taken = takePartner(mine, makePartner({ ...full, id: "p1" })).partners[5];
  assert.deepEqual([taken?.id, taken?.outreach.isChosen], ["p6", false]);
});

test("the document has the list, the matrix, who is missing and the plan, as they were written", () => {
  const map = mapOf(full, { name: "Nr. 2", importance: 6, ease: 6 });
  const document = composeDocument(map, data, "Kortet");
  const text = JSON.stringify(document);
  for (const words of [
    data.fields.high_hard.title,
    data.fields.high_easy.against.words,
    "Ingen foreninger.",
    "formanden",
  ]) {
    assert.ok(text.includes(JSON.stringify(words).slice(1, -1)), words);
  }
  const table = document.blocks.find((block) => block.kind === "table");
  assert.equal(table?.kind === "table" && say(table.rows[0]?.[0] ?? ""), `${ODD}\nErhverv`);
  const keys = document.blocks.flatMap((block) => (block.kind === "answer" ? [block.key] : []));
  assert.equal(new Set(keys).size, 2 + data.outreach.length);
  assert.ok(
    JSON.stringify(composePlan(changeOutreach(map, "p1", { isChosen: false }), data, "x")).includes(
      "Ingen er valgt endnu",
    ),
  );
});

test("the poster holds every note on the paper, and the picture holds its words as text", () => {
  const map = mapOf(
    full,
    { name: "Ikke sat ind" },
    ...Array.from({ length: 49 }, (_, at) => ({ name: `Partner ${at}`, importance: 6, ease: 6 })),
  );
  const poster = layOutPoster(map, data, ODD);
  assert.equal(poster.notes.length, 50);
  for (const { x, y, width, height } of poster.notes) {
    assert.ok(x > 0 && y > 0 && x + width < PAPER.width && y + height < PAPER.height);
  }
  assert.deepEqual(poster.rest, ["Ikke sat ind"]);
  const svg = drawPicture(poster, (words, size) => words.length * size * 0.5, "eksempel");
  assert.ok(svg.includes("&lt;b&gt;Ærø&lt;/b&gt; &amp; «Å» 🙂"));
  assert.ok(!svg.includes("<b>"));
});
