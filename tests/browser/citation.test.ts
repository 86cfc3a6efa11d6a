import assert from "node:assert/strict";
import { test } from "node:test";
import { type Cited, toBibtex, toKey, toRis } from "../../macros/browser/page/citation";

const CITED: Cited = {
  author: "Eksempelby Kommune",
  title: "Ældre & håb {50 %}",
  year: "2026",
  site: "Samspil",
  address: "https://samspil.example/a_b.html",
  read: new Date(2026, 11, 1),
};

test("a BibTeX entry protects the author's name, escapes what TeX would run, and keeps the address as it is", () => {
  assert.equal(
    toBibtex(CITED),
    [
      "@online{samspil-aeldre-haab-50,",
      "  author = {{Eksempelby Kommune}},",
      "  title = {Ældre \\& håb 50 \\%},",
      "  year = {2026},",
      "  organization = {Samspil},",
      "  url = {https://samspil.example/a_b.html},",
      "  urldate = {2026-12-01},",
      "  langid = {danish},",
      "}",
      "",
    ].join("\n"),
  );
});

test("a RIS record begins with its kind and ends with its end, each tag on a line of its own", () => {
  const lines = toRis(CITED).split("\r\n");
  assert.equal(lines[0], "TY  - ELEC");
  assert.deepEqual(lines.slice(-2), ["ER  - ", ""]);
  assert.ok(lines.includes("UR  - https://samspil.example/a_b.html"));
  assert.ok(lines.includes("Y2  - 2026/12/01"));
});

test("from the disk there is no address, and no empty field stands for it", () => {
  const nowhere = { ...CITED, address: "" };
  assert.ok(!toBibtex(nowhere).includes("url ="));
  assert.ok(!toRis(nowhere).includes("UR"));
});

test("a key is small letters, numbers and hyphens, also of letters that are none of Danish", () => {
  assert.equal(toKey({ ...CITED, title: "Çà & là: Århus – 2. del" }), "samspil-ca-la-aarhus-2-del");
});
