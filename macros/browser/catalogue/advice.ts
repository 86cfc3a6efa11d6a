// Where no case fits: which condition to let go of, and what that gives.
import { make, makeButton } from "../shared/elements";
import { countCases } from "./bits";
import type { Catalogue } from "./catalogue";
import type { Page } from "./changes";
import type { Selection } from "./selection";
import { clearState, hasWords, listChosen, type State } from "./state";
import { wordCases, wordText } from "./wording";

/** A condition to let go of. */
interface Way {
  readonly title: string;
  readonly number: number;
  readonly go: (state: State) => void;
}

/** @param showResult what leads the reader to the new result */
export function makeAdvice(
  catalogue: Catalogue,
  selection: Selection,
  page: Page,
  showResult: () => void,
): HTMLElement[] {
  const { state } = page;
  const take = (go: Way["go"]) => {
    page.change(go);
    showResult();
  };
  const ways = listWays(catalogue, selection, state);
  const options = ways.map(({ title, number, go }) => {
    const gives = make("small", {}, `giver ${wordCases(number)}`);
    const content = [make("span", {}, `Fjern ${title}`), " ", gives];
    return make(
      "li",
      {},
      makeButton(content, { class: "s-katalog__way" }, () => take(go)),
    );
  });
  const advice = ways.length
    ? "Prøv uden ét af valgene:"
    : "Det hjælper ikke at fjerne ét valg. Ryd dem alle, og begynd forfra.";
  return [
    make("p", { class: "s-katalog__sorry" }, "Ingen cases passer på alle valgene på én gang."),
    make("p", {}, advice),
    make("ul", {}, options),
    ...(hasWords(state) ? [makeWider(state)] : []),
    makeButton("Ryd alle", { class: "s-button s-button--quiet" }, () => take(clearState)),
  ];
}

/** The conditions that leave something when they go, the best first. */
function listWays(catalogue: Catalogue, selection: Selection, state: State): Way[] {
  const titles = catalogue.facets.map((facet) => {
    const words = listChosen(state, facet).map(({ title }) => title);
    return {
      title: `${facet.title}: ${words.join(" eller ")}`,
      go: (now: State) => now.chosen.get(facet.key)?.clear(),
    };
  });
  const text = {
    title: `Ord: ${wordText(state)}`,
    go: (now: State) => {
      now.text = "";
    },
  };
  return [...titles, text]
    .map((way, at) => ({ ...way, number: selection.conditions[at] ? countCases(selection.without(at)) : 0 }))
    .filter(({ number }) => number)
    .sort((one, other) => other.number - one.number);
}

/** The search of the whole site, which opens itself for such an address. */
function makeWider(state: State): HTMLElement {
  const link = make("a", { href: `?q=${encodeURIComponent(state.text.trim())}` }, wordText(state));
  return make("p", {}, "Eller søg i hele Samspil efter ", link, ". Den søgning kender også andre ord for det samme.");
}
