import assert from "node:assert/strict";
import { test } from "node:test";
import { describeFailure } from "../../macros/browser/shared/failure";
import { Loader, LoadingError, type Piece } from "../../macros/browser/shared/loading";

/** A site that answers, in order, with a piece of an edition, with something else (null), or not at all (an error). */
function makeSite(answers: (string | null | Error)[]) {
  const asked: string[] = [];
  const store: Record<string, Piece | undefined> = {};
  const loader = new Loader({
    base: "../",
    edition: "ny",
    store: () => store,
    run: async (address) => {
      asked.push(address);
      const answer = answers.shift();
      if (answer instanceof Error || answer === undefined) throw new LoadingError(address);
      if (answer !== null) store["soeg/ord"] = [answer, `ord fra ${answer}`];
    },
  });
  return { loader, asked, store };
}

const reasonOf = (loader: Loader): Promise<string> =>
  loader.load("soeg/ord").then(
    () => "came",
    (error: unknown) => (error instanceof LoadingError ? error.reason : String(error)),
  );

test("a piece is asked for by its edition, and once", async () => {
  const { loader, asked } = makeSite(["ny"]);
  assert.deepEqual(await Promise.all([loader.load("soeg/ord"), loader.load("soeg/ord")]), ["ord fra ny", "ord fra ny"]);
  assert.equal(await loader.load("soeg/ord"), "ord fra ny");
  assert.deepEqual(asked, ["../soeg/ord.js?e=ny"]);
});

test("a piece that the page's own HTML has asked for is not asked for again", async () => {
  const { loader, asked, store } = makeSite([]);
  store["soeg/ord"] = ["ny", "ord fra siden"];
  assert.equal(await loader.load("soeg/ord"), "ord fra siden");
  assert.deepEqual(asked, []);
});

test("a piece of another edition is asked for once more, past what is kept", async () => {
  const { loader, asked } = makeSite(["gammel", "ny"]);
  assert.equal(await loader.load("soeg/ord"), "ord fra ny");
  assert.equal(asked.length, 2);
  assert.match(asked[1] ?? "", /^\.\.\/soeg\/ord\.js\?e=ny&t=\d+$/);
});

test("a piece that stays of another edition is not used, and that is told apart from a line that is down", async () => {
  const { loader } = makeSite(["nyere", "nyere", new Error()]);
  assert.equal(await reasonOf(loader), "outdated");
  assert.equal(await reasonOf(loader), "unreachable");
});

test("a piece that did not come is asked for anew the next time", async () => {
  const { loader, asked } = makeSite([new Error(), "ny"]);
  assert.equal(await reasonOf(loader), "unreachable");
  assert.equal(await loader.load("soeg/ord"), "ord fra ny");
  assert.equal(asked.length, 2);
});

test("an answer that is no piece of ours is none", async () => {
  assert.equal(await reasonOf(makeSite([null]).loader), "unreachable");
  assert.equal(await reasonOf(makeSite(["gammel", null]).loader), "unreachable");
});

test("what is told names what did not come, or says that the site has changed", () => {
  assert.equal(describeFailure(new LoadingError("x"), "Kortet").text, "Kortet kunne ikke hentes.");
  assert.equal(describeFailure(new LoadingError("x"), "Kortet").way, "Prøv igen");
  const outdated = describeFailure(new LoadingError("x", "outdated"), "Kortet");
  assert.equal(outdated.text, "Sitet er udgivet på ny, siden du åbnede siden.");
  assert.equal(outdated.isOutdated, true);
  assert.equal(describeFailure(new TypeError("x"), "Kortet").isOutdated, false);
});

test("a piece with a mark of its own is asked for by it, and is not kept", async () => {
  const { loader, asked, store } = makeSite(["a1", "a1", "b2", "b2"]);
  assert.equal(await loader.take("soeg/ord", "a1"), "ord fra a1");
  assert.equal(store["soeg/ord"], undefined);
  assert.equal(await loader.take("soeg/ord", "a1"), "ord fra a1");
  assert.deepEqual(asked, ["../soeg/ord.js?e=a1", "../soeg/ord.js?e=a1"]);
  const refused = await loader.take("soeg/ord", "a1").catch((error: LoadingError) => error.reason);
  assert.equal(refused, "outdated");
});
