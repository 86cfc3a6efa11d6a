// «Det peger svarene på»: what the answers come to, with what speaks against, and what is worth talking about.
import { make, need } from "../../shared/elements";
import { count } from "../../shared/words";
import { type Said, wordPlace } from "../frame/said";
import type { Part, ToolPage } from "../frame/tool_page";
import { type CaseLink, type TestData, wordAnswer } from "./data";
import { type LevelReading, listDoubts, readLevels, wordReading } from "./levels";
import type { State } from "./state";
import { groupTopics, type Topic } from "./topics";
import type { Reading, View } from "./view";
import { answerOf, type Voice } from "./voices";

/** A link below the site's root. */
export type Link = (path: string, words: string) => HTMLAnchorElement;

/** Topics that nothing has to be said of stand in a line. */
const QUIET = new Set(["højt", "følger"]);

/** That advice and statements are ours is said once, under them all. */
const OURS = "Samspils forslag";

function fromOf(said: Said): HTMLElement | null {
  const from = wordPlace(said);
  return from && from !== OURS ? make("span", { class: "s-selftest__from" }, ` ${from}`) : null;
}

const say = (said: Said, tag: "p" | "li" = "p"): HTMLElement => make(tag, {}, said.text, fromOf(said));

export class Answering implements Part {
  private readonly place: HTMLElement;
  private shown: Reading | null = null;

  constructor(
    page: ToolPage<State>,
    private readonly view: View,
    private readonly link: Link,
  ) {
    this.place = need("[data-s-selftest-answer]", page.root);
  }

  render(): void {
    const { reading } = this.view;
    // What is shown stays while it says the same: a reader may be in it, or have unfolded some of it.
    if (!reading || reading === this.shown) return;
    this.shown = reading;
    const { test } = reading;
    if (reading.isOpen) {
      this.place.replaceChildren(
        make("p", { class: "s-quiet" }, "Svar på det første spørgsmål, så begynder svaret at stå her."),
      );
      return;
    }
    const whole = test.kind === "niveauer" ? this.tellLevels(reading) : [];
    this.place.replaceChildren(...whole, ...this.tellTopics(reading), this.tellNot(test));
  }

  // --- levels -------------------------------------------------------------------------------------------

  private tellLevels({ test, voices }: Reading): HTMLElement[] {
    return voices.map((voice) => {
      const reading = readLevels(test, voice);
      const words = test.outcomes[reading.outcome];
      return make(
        "section",
        { class: "s-selftest__reading" },
        voices.length > 1 ? make("h3", {}, voice.name) : null,
        make("p", { class: "s-selftest__headline" }, wordReading(reading, voice.isMine ? "I" : "de")),
        words && voice.isMine ? say(words.advice) : null,
        this.tellDoubts(reading),
        voice.isMine ? reading.near.map((level) => this.tellLevel(level)) : null,
      );
    });
  }

  private tellDoubts(reading: LevelReading): HTMLElement {
    return make(
      "div",
      { class: "s-selftest__doubts" },
      make("p", { class: "s-label" }, "Det taler imod"),
      make("ul", { class: "s-points" }, ...listDoubts(reading).map((doubt) => say(doubt, "li"))),
    );
  }

  private tellLevel(level: LevelReading["near"][number]): HTMLElement {
    return make(
      "div",
      { class: "s-selftest__level" },
      make("p", {}, this.link(level.page, level.title), `: ${level.told.text}`, fromOf(level.told)),
      this.tellCases(level.cases, "Rapportens eksempel"),
    );
  }

  // --- topics -------------------------------------------------------------------------------------------

  private tellTopics({ test, topics, voices }: Reading): HTMLElement[] {
    return groupTopics(topics).map(({ outcome, topics: those }) => {
      const words = test.outcomes[outcome];
      const isQuiet = QUIET.has(outcome) || (outcome === "ingen" && voices.length < 2);
      const shown = isQuiet
        ? make("p", {}, those.map((topic) => topic.question.title).join(" · "))
        : make("ul", { class: "s-selftest__topics" }, ...those.map((topic) => this.tellTopic(topic, test)));
      return make(
        "section",
        { class: "s-selftest__group" },
        make("h3", {}, words?.title ?? ""),
        words ? say(words.advice) : null,
        shown,
      );
    });
  }

  private tellTopic({ question, voices }: Topic, test: TestData): HTMLLIElement {
    const answers = voices.map((voice) => this.tellAnswer(voice, test, question.id));
    const talk = question.talk.length
      ? make(
          "details",
          { class: "s-selftest__told" },
          make("summary", {}, `${count(question.talk.length, "spørgsmål", "spørgsmål")} at tale om`),
          make("ul", { class: "s-points" }, ...question.talk.map((one) => make("li", {}, one))),
          question.page ? make("p", {}, this.link(question.page, `Mere om ${question.title.toLowerCase()}`)) : null,
        )
      : null;
    return make(
      "li",
      {},
      make("b", {}, question.title),
      make("p", { class: "s-selftest__statement" }, question.statement.text, fromOf(question.statement)),
      make("ul", { class: "s-selftest__said" }, ...answers),
      this.tellCases(question.cases.slice(0, 1), "En case, der viser det"),
      talk,
    );
  }

  private tellAnswer(voice: Voice, test: TestData, id: string): HTMLLIElement {
    const question = test.questions.find((one) => one.id === id);
    const said = question ? wordAnswer(question, answerOf(voice, test.id, id)) : "";
    const note = voice.notes[`${test.id}/${id}`]?.trim();
    return make(
      "li",
      {},
      make("b", {}, voice.name),
      `: ${said || "ikke besvaret"}`,
      note ? make("q", { class: "s-selftest__note" }, note) : null,
    );
  }

  private tellCases(cases: readonly CaseLink[], label: string): HTMLElement | null {
    if (!cases.length) return null;
    const told = cases.map(({ title, page, how }) =>
      make("span", {}, this.link(page, title), how ? `: ${how.text}` : "", how ? fromOf(how) : null, " "),
    );
    return make("p", { class: "s-selftest__case" }, make("b", {}, `${label}: `), ...told);
  }

  private tellNot(test: TestData): HTMLElement {
    return make(
      "section",
      { class: "s-selftest__not" },
      make("h3", {}, "Det siger svaret ikke"),
      make("ul", { class: "s-points" }, ...test.notSaid.map((told) => say(told, "li"))),
    );
  }
}
