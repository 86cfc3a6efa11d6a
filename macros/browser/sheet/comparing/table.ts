// Compared answers as tables: differences first, and what nobody has answered last.
import { type Content, make } from "../../shared/elements";
import type { Compared, Verdict } from "./verdicts";

const HEADINGS: readonly (readonly [Verdict, string])[] = [
  ["different", "Her svarer I forskelligt"],
  ["partly", "Her har ikke alle svaret"],
  ["alike", "Her svarer I ens"],
];

const NOTHING = "–";

function makeCell(name: string, answer: string): HTMLElement {
  const lines = answer.split("\n");
  const words: Content = lines.length > 1 ? lines.map((line) => make("p", {}, line)) : answer;
  return make("td", { "data-label": name, class: answer ? null : "s-answers__nothing" }, answer ? words : NOTHING);
}

function makeQuestion({ question }: Compared): HTMLElement {
  const above = question.block && question.block !== question.label ? question.block : "";
  return make(
    "th",
    { scope: "row" },
    above ? make("span", { class: "s-answers__block" }, above) : null,
    make("span", {}, question.label),
  );
}

function makeTable(compared: readonly Compared[], names: readonly string[], heading: string): HTMLElement {
  const rows = compared.map((one) =>
    make(
      "tr",
      {},
      makeQuestion(one),
      one.answers.map((answer, at) => makeCell(names[at] ?? "", answer)),
    ),
  );
  const head = make(
    "tr",
    {},
    make("th", { scope: "col" }, "Spørgsmål"),
    names.map((name) => make("th", { scope: "col" }, name)),
  );
  return make(
    "div",
    { class: "s-scroll" },
    make(
      "table",
      { class: "s-table s-answers__table", "aria-label": heading },
      make("thead", {}, head),
      make("tbody", {}, rows),
    ),
  );
}

/** What all of them say is said once. */
const showOnce = (compared: Compared): Compared => ({ ...compared, answers: compared.answers.slice(0, 1) });

/** What is shown of them, under a heading for each verdict. */
export function showCompared(compared: readonly Compared[], names: readonly string[]): HTMLElement[] {
  const parts = HEADINGS.flatMap(([verdict, heading]) => {
    const found = compared.filter((one) => one.verdict === verdict);
    if (!found.length) return [];
    const table =
      verdict === "alike" ? makeTable(found.map(showOnce), ["Alle"], heading) : makeTable(found, names, heading);
    return [make("h3", {}, `${heading} (${found.length})`), table];
  });
  const none = compared.filter(({ verdict }) => verdict === "none");
  if (none.length) {
    const list = make(
      "ul",
      {},
      none.map(({ question }) => make("li", {}, question.label)),
    );
    parts.push(make("h3", {}, `Det har ingen svaret på (${none.length})`), list);
  }
  return parts;
}
