// What stands where there are no answers: ways to begin, to go on typing, and to ask otherwise.
import { make, makeButton } from "../shared/elements";
import { describeFailure, makeWayOn } from "../shared/failure";
import { joinWords } from "../shared/words";
import type { Found } from "./engine";
import type { Suggestion } from "./suggestions";

const EXAMPLES = ["partnerskabsaftale", "tavshedspligt", "hvem skal vi samarbejde med?", "unge", "når vi er uenige"];
const PLACES: readonly (readonly [address: string, title: string])[] = [
  ["cases/index.html", "Alle cases"],
  ["metoder/index.html", "De tre metoder"],
  ["tjeklister/index.html", "Alle tjeklister"],
  ["ordliste.html", "Ordlisten"],
];

type Ask = (query: string) => void;

/** Queries that are asked at one press. */
export function makeChips(title: string, suggestions: readonly Suggestion[], ask: Ask): HTMLElement {
  return make(
    "div",
    { class: "s-find__chips", role: "group", "aria-label": title },
    make("span", { class: "s-find__label" }, title),
    suggestions.map(([shown, query]) => makeButton(shown, { class: "s-find__chip" }, () => ask(query))),
  );
}

function makePlaces(title: string, base: string): HTMLElement {
  const links = PLACES.map(([address, name]) => make("li", {}, make("a", { href: base + address }, name)));
  return make("div", { class: "s-find__places" }, make("p", { class: "s-find__label" }, title), make("ul", {}, links));
}

/** Before anything is typed. */
export function makeBeginning(base: string, ask: Ask): HTMLElement[] {
  const examples = EXAMPLES.map((query): Suggestion => [query, query]);
  return [makeChips("Prøv for eksempel", examples, ask), makePlaces("Eller begynd her", base)];
}

/** Where nothing answers. Each word that is like one of the query takes its place; the others stay. */
export function makeNothing(base: string, query: string, alike: readonly Suggestion[], ask: Ask): HTMLElement[] {
  return [
    make("p", { class: "s-find__none" }, `Ingen svar på «${query}».`),
    ...(alike.length ? [makeChips("Mente du", alike, ask)] : []),
    make(
      "p",
      { class: "s-find__advice" },
      "Prøv et kortere ord eller et andet ord for det samme. Du kan også skrive et helt spørgsmål.",
    ),
    makePlaces("Eller se her", base),
  ];
}

export function wordNothing(query: string, alike: readonly Suggestion[]): string {
  const asked = alike.map(([shown]) => `«${shown}»`).join(", ");
  return `Ingen svar på «${query}».${asked ? ` Mente du ${asked}?` : ""}`;
}

/** What is said when the search did not come. */
export function wordFailure(error: unknown): string {
  return describeFailure(error, "Søgningen").text;
}

export function makeFailure(base: string, error: unknown, tryAgain: () => void): HTMLElement[] {
  const failure = describeFailure(error, "Søgningen");
  return [
    make("p", { class: "s-find__count" }, failure.text),
    make("p", { class: "s-find__way" }, makeWayOn(failure, tryAgain)),
    makePlaces("Eller se her:", base),
  ];
}

/** What words were taken for that are on no page. */
export function wordGuesses(guesses: Found["guesses"]): string {
  const taken = guesses.filter(([word, guess]) => word !== guess).slice(0, 3);
  return taken.length ? `Viser svar på ${joinWords(taken.map(([, guess]) => `«${guess}»`))}.` : "";
}

/** What is to be said of the answers before they come. */
export function makeNotes({ guesses, isCommon }: Found): HTMLElement[] {
  const common = "Det er ord, som står næsten overalt. Skriv et ord mere om det, du leder efter.";
  return [wordGuesses(guesses), isCommon ? common : ""]
    .filter(Boolean)
    .map((note) => make("p", { class: "s-find__note" }, note));
}
