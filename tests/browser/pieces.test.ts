// What the tools make of pieces that come, do not come, or are of another edition.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Items } from "../../macros/browser/collection/items";
import { Records } from "../../macros/browser/comparison/records";
import { LoadingError, type Reason } from "../../macros/browser/shared/loading";

/** A loader of what there is; a name with a reason fails with it. */
function makeLoader(there: Record<string, unknown>) {
  const asked: string[] = [];
  const load = async <Value>(name: string): Promise<Value> => {
    asked.push(name);
    const found = there[name];
    if (found === "unreachable" || found === "outdated") throw new LoadingError(name, found as Reason);
    if (found === undefined) throw new LoadingError(name);
    return found as Value;
  };
  return { there, asked, loader: { load } };
}

const thing = (key: string) => ({
  noegle: key,
  slags: "Case",
  titel: `Titel på ${key}`,
  adresse: "",
  html: "",
  kilder: [],
});

test("a thing that is on no list any more is gone, and is not asked for again", async () => {
  const { asked, loader } = makeLoader({ "samling/alle": ["case:a"], "samling/case-a": thing("case:a") });
  const items = new Items(loader);
  await items.load(["case:a", "case:b"]);
  assert.equal(items.titleOf("case:a"), "Titel på case:a");
  assert.equal(items.isGone("case:b"), true);
  assert.equal(items.findLost(["case:a", "case:b"]), null);
  const before = asked.length;
  await items.load(["case:a", "case:b"]);
  assert.equal(asked.length, before);
});

test("a thing that is on the list and did not come is not gone, and is asked for again", async () => {
  const { there, loader } = makeLoader({ "samling/alle": ["case:a"] });
  const items = new Items(loader);
  await items.load(["case:a"]);
  assert.equal(items.isGone("case:a"), false);
  assert.deepEqual(items.findLost(["case:a", "case:b"])?.keys, ["case:a"]);
  assert.equal(items.titleOf("case:a"), "«a»");
  there["samling/case-a"] = thing("case:a");
  await items.load(["case:a"]);
  assert.equal(items.findLost(["case:a"]), null);
  assert.equal(items.get("case:a")?.titel, "Titel på case:a");
});

test("where the list did not come either, nothing is said to be gone", async () => {
  const { loader } = makeLoader({});
  const items = new Items(loader);
  await items.load(["case:a"]);
  assert.equal(items.isGone("case:a"), false);
  assert.deepEqual(items.findLost(["case:a"])?.keys, ["case:a"]);
});

test("of several failures it is told that the site has changed", async () => {
  const { loader } = makeLoader({ "samling/case-b": "outdated", "samling/alle": ["case:a"] });
  const items = new Items(loader);
  await items.load(["case:a", "case:b"]);
  const error = items.findLost(["case:a", "case:b"])?.error;
  assert.ok(error instanceof LoadingError && error.reason === "outdated");
  const unlisted = new Items(makeLoader({ "samling/alle": "outdated" }).loader);
  await unlisted.load(["case:a"]);
  const other = unlisted.findLost(["case:a"])?.error;
  assert.ok(other instanceof LoadingError && other.reason === "outdated");
});

test("a column that did not come is asked for again, by the name of its kind", async () => {
  const { there, asked, loader } = makeLoader({ "sammenlign/metode-m": { id: "m", titel: "M" } });
  const records = new Records(loader, { cases: "case", metoder: "metode" });
  await records.load("cases", ["a"]);
  await records.load("metoder", ["m"]);
  assert.equal(records.get("metoder", "m")?.titel, "M");
  assert.equal(records.get("cases", "a"), undefined);
  assert.ok(records.findFailure("cases", ["a"]) instanceof LoadingError);
  assert.equal(records.findFailure("metoder", ["m"]), undefined);
  there["sammenlign/case-a"] = { id: "a", titel: "A" };
  await records.load("cases", ["a"]);
  assert.equal(records.get("cases", "a")?.titel, "A");
  assert.deepEqual(asked, ["sammenlign/case-a", "sammenlign/metode-m", "sammenlign/case-a"]);
});
