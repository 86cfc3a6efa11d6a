// What stands where there are no answers: ways to begin, to go on typing, and to ask otherwise.
import { make, makeButton } from "../shared/elements";
import { describeFailure, makeWayOn } from "../shared/failure";
import { joinWords } from "../shared/words";
import { listWords } from "./danish/spelling";
import type { Found } from "./engine";
import { type Editors, makeReport } from "./reporting";
import type { Suggestion } from "./suggestions";

const EXAMPLES = ["partnerskabsaftale", "tavshedspligt", "hvem skal vi samarbejde med?", "unge", "når vi er uenige"];
const PLACES: readonly (readonly [address: string, title: string])[] = [
  ["cases/index.html", "Alle cases"],
  ["metoder/index.html", "De tre metoder"],
  ["tjeklister/index.html", "Alle tjeklister"],
  ["ordliste.html", "Ordlisten"],
];

const PROPOSAL = "foreslaa-en-case.html";

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

const HELP = [
  "Skriv et eller flere ord, eller et helt spørgsmål. Bøjning, stavefejl og æ, ø og å klarer søgningen selv.",
  "Flere ord giver færre svar: først dem, der har alle ordene.",
  "«Anførselstegn» finder ordene, præcis som de står efter hinanden.",
  "Skriv slagsen med for at få den først: «tjekliste rundbord», «case ældre», «dilemma penge».",
  "Knapperne over svarene viser én slags ad gangen; cases kan vælges efter kommune, målgruppe og metode.",
  "Pil op og ned går gennem svarene, Enter åbner, Esc lukker. Ctrl+K eller Cmd+K åbner søgningen.",
];

function makeHelp(): HTMLElement {
  const lines = HELP.map((line) => make("li", {}, line));
  return make("details", { class: "s-find__help" }, make("summary", {}, "Søgehjælp"), make("ul", {}, lines));
}

/** Before anything is typed; what was searched for before comes first. */
export function makeBeginning(base: string, recent: readonly string[], ask: Ask, forget: () => void): HTMLElement[] {
  const asChips = (queries: readonly string[]) => queries.map((query): Suggestion => [query, query]);
  const before = recent.length ? makeChips("Dine sidste søgninger", asChips(recent), ask) : null;
  before?.append(makeButton("Ryd", { class: "s-find__way-on", "aria-label": "Ryd dine sidste søgninger" }, forget));
  return [
    ...(before ? [before] : []),
    makeChips("Prøv for eksempel", asChips(EXAMPLES), ask),
    makePlaces("Eller begynd her", base),
    makeHelp(),
  ];
}

/** Where nothing answers. Each word that is like one of the query takes its place; the others stay. */
export function makeNothing(
  base: string,
  query: string,
  alike: readonly Suggestion[],
  editors: Editors,
  ask: Ask,
): HTMLElement[] {
  const report = makeReport(editors, query);
  return [
    make("p", { class: "s-find__none" }, `Ingen svar på «${query}».`),
    ...(alike.length ? [makeChips("Mente du", alike, ask)] : []),
    make(
      "p",
      { class: "s-find__advice" },
      "Prøv et kortere ord eller et andet ord for det samme. Du kan også skrive et helt spørgsmål.",
    ),
    ...(report ? [report] : []),
    makePlaces("Eller se her", base),
    makeHelp(),
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

/** What is to be said of the answers before they come, and how else one may ask. */
export interface Notes {
  readonly base: string;
  readonly query: string;
  /** Whether the reader has stopped typing: an unfinished word is missing nowhere. */
  readonly isSettled: boolean;
  readonly isCut: boolean;
  askLiterally(): void;
  ask(query: string): void;
}

export function makeNotes(found: Found, notes: Notes): HTMLElement[] {
  const { guesses, isCommon, missing, phrase } = found;
  const made: HTMLElement[] = [];
  const say = (...content: (string | HTMLElement)[]) => made.push(make("p", { class: "s-find__note" }, content));
  const wayOn = (text: string, press: () => void) => makeButton(text, { class: "s-find__way-on" }, press);
  const place = found.results[0];
  if (place?.kind.isPlace) {
    const link = make("a", { href: `${notes.base}${PROPOSAL}` }, "Foreslå en");
    say(`Ingen cases fra ${place.title} endnu. `, link);
  }
  const taken = wordGuesses(guesses);
  const [first] = guesses.filter(([word, guess]) => word !== guess);
  if (first) say(`${taken} `, wayOn(`Søg efter «${first[0]}» i stedet`, notes.askLiterally));
  if (phrase === "missing") say("Ordene står ikke sådan efter hinanden på nogen side. Her er det, der ligner.");
  if (isCommon) say("Det er ord, som står næsten overalt. Skriv et ord mere om det, du leder efter.");
  if (missing.length && notes.isSettled) {
    const rest = listWords(notes.query).filter((word) => !missing.includes(word));
    say(
      `Uden: ${missing.join(", ")}. ${missing.length === 1 ? "Ordet" : "Ordene"} står ikke på nogen side. `,
      wayOn(`Søg kun efter «${rest.join(" ")}»`, () => notes.ask(rest.join(" "))),
    );
  }
  if (notes.isCut) say("Det var meget på én gang. Søgningen ser på begyndelsen.");
  return made;
}
