// A strip for each question: where on its line each party's answer lies. Never a sum, and no colour says good or bad.
import { arrange, make, makeHidden, need } from "../../shared/elements";
import { joinWords } from "../../shared/words";
import type { Part, ToolPage } from "../frame/tool_page";
import { type QuestionData, type TestData, wordAnswer } from "./data";
import { isAnswered, placesOf, wordLevel } from "./levels";
import type { State } from "./state";
import type { Reading, View } from "./view";
import { answerOf, type Voice } from "./voices";

/** The places of an answer on the line, counted from 0: several where it fits several; none where nobody could say. */
export function findPlaces(test: TestData, question: QuestionData, voice: Voice): number[] {
  const value = answerOf(voice, test.id, question.id);
  if (test.kind === "niveauer") return placesOf(test, question, value);
  const at = question.answers.findIndex((answer) => answer.value === value);
  return at >= 0 ? [at] : [];
}

/** «Møder: Kommunen: Ofte. Foreningen: ikke besvaret.» */
export function wordStrip(test: TestData, question: QuestionData, voices: readonly Voice[]): string {
  const told = voices.map((voice) => {
    const value = answerOf(voice, test.id, question.id);
    return `${voice.name}: ${value === undefined ? "ikke besvaret" : wordAnswer(question, value)}`;
  });
  return `${question.title}. ${told.join(". ")}.`;
}

/** What stands over the line: its ends, or each place. */
function listHeads(test: TestData): string[] {
  if (test.kind === "niveauer") return test.levels.map(wordLevel);
  return test.questions[0]?.answers.map((answer) => answer.wording) ?? [];
}

function makeTrack(test: TestData, question: QuestionData, voices: readonly Voice[], wide: number): HTMLElement {
  const marks = voices.flatMap((voice) => {
    const places = findPlaces(test, question, voice);
    const [first] = places;
    if (first === undefined) return [];
    const last = places[places.length - 1] ?? first;
    const look = `s-selftest__dot${voice.isMine ? " s-selftest__dot--mine" : ""}`;
    return [{ first, last, dot: make("span", { class: look }, voice.mark) }];
  });
  const track = make("span", { class: "s-selftest__track", "aria-hidden": "true", style: `--places: ${wide}` });
  for (let at = 0; at < wide; at += 1) track.append(make("i", { style: `grid-column: ${at + 1}` }));
  // Those at the same place stand in one cell, beside each other; a long one has a line of its own below.
  const spans = new Map<string, HTMLElement>();
  for (const { first, last, dot } of marks) {
    const key = `${first}-${last}`;
    const look = last > first ? { class: "s-selftest__long" } : {};
    const cell = spans.get(key) ?? make("span", { ...look, style: `grid-column: ${first + 1} / ${last + 2}` });
    spans.set(key, cell);
    cell.append(dot);
    track.append(cell);
  }
  return track;
}

export class Strips implements Part {
  private readonly place: HTMLElement;
  private readonly legend: HTMLElement;
  private shown: Reading | null = null;

  constructor(
    page: ToolPage<State>,
    private readonly view: View,
  ) {
    this.place = need("[data-s-selftest-strips]", page.root);
    this.legend = need("[data-s-selftest-legend]", page.root);
  }

  render(): void {
    const { reading } = this.view;
    if (!reading || reading === this.shown) return;
    this.shown = reading;
    const { test, voices } = reading;
    const heads = listHeads(test);
    const isOfOne = test.questions.some(({ party }) => party === voices[0]?.party);
    const shown = test.questions.filter(({ party }) => !party || !isOfOne || voices.some((one) => one.party === party));
    arrange(this.place, [
      make(
        "p",
        { class: "s-selftest__heads", "aria-hidden": "true", style: `--places: ${heads.length}` },
        ...heads.map((head) => make("span", {}, head)),
      ),
      make("ul", { class: "s-selftest__strips" }, ...shown.map((question) => this.makeRow(question, test, voices))),
    ]);
    this.legend.textContent = voices.length > 1 ? joinWords(voices.map(({ mark, name }) => `${mark}: ${name}`)) : "";
    this.legend.hidden = voices.length < 2;
  }

  private makeRow(question: QuestionData, test: TestData, voices: readonly Voice[]): HTMLLIElement {
    const those = question.party
      ? voices.filter(({ party }) => party === question.party || voices.length === 1)
      : voices;
    const isOpen = those.every((voice) => !isAnswered(answerOf(voice, test.id, question.id)));
    return make(
      "li",
      isOpen ? { class: "s-selftest__strip--open" } : {},
      make("span", { class: "s-selftest__strip", "aria-hidden": "true" }, question.title),
      makeTrack(test, question, those, listHeads(test).length),
      makeHidden(wordStrip(test, question, those)),
    );
  }
}
