// What every part of the page shows: the test in sight, the parties, and what their answers come to; read once at a change.
import type { ToolPage } from "../frame/tool_page";
import { type AgendaPoint, composeAgenda, type Offered, offerTopics } from "./agenda";
import { findTest, type SelfTestData, type TestData } from "./data";
import { isAnswered } from "./levels";
import { isEmpty, keyOf, type State } from "./state";
import { listTopics, type Topic } from "./topics";
import { listVoices, type Voice } from "./voices";

export interface Reading {
  readonly test: TestData;
  readonly voices: readonly Voice[];
  readonly topics: readonly Topic[];
  readonly offered: readonly Offered[];
  readonly agenda: readonly AgendaPoint[];
  /** Whether nobody has answered anything. */
  readonly isOpen: boolean;
}

export function readState(state: State, others: readonly State[], data: SelfTestData, wanted = ""): Reading | null {
  const test = findTest(data, wanted || state.test);
  if (!test) return null;
  const voices = listVoices(state, others, data);
  const topics = listTopics(test, voices);
  const offered = offerTopics(test, topics, state);
  const isOpen = voices.every(({ answers }) =>
    test.questions.every(({ id }) => !isAnswered(answers[keyOf(test.id, id)])),
  );
  return { test, voices, topics, offered, agenda: composeAgenda(test, offered), isOpen };
}

export class View {
  /** The test that somebody asked for who has written nothing yet; of a work, the work says it. */
  private wanted: string;
  private work = "";
  private known: { state: State; others: unknown; wanted: string; reading: Reading | null } | undefined;

  /** @param wanted the test that the page's address names */
  constructor(
    private readonly page: ToolPage<State>,
    readonly data: SelfTestData,
    wanted: string,
  ) {
    this.wanted = data.tests.some((test) => test.id === wanted) ? wanted : "";
  }

  get reading(): Reading | null {
    const { desk, others } = this.page;
    // Another work has another test in sight.
    if (this.work && this.work !== desk.work.id) this.wanted = "";
    this.work = desk.work.id;
    const { known, wanted } = this;
    if (known?.state === desk.state && known.others === others.works && known.wanted === wanted) return known.reading;
    const beside = others.works.map((work) => work.state);
    const reading = readState(desk.state, beside, this.data, wanted);
    this.known = { state: desk.state, others: others.works, wanted, reading };
    return reading;
  }

  /** Brings a test into sight. Nothing is kept for who has only looked. */
  show(test: string): void {
    const { desk } = this.page;
    this.wanted = isEmpty(desk.state) ? test : "";
    if (this.wanted) desk.take(desk.work, "", false);
    else desk.write({ ...desk.state, test });
  }

  /** The state with the test in sight as its own: what is answered is what is seen. */
  get state(): State {
    const { state } = this.page.desk;
    return this.wanted ? { ...state, test: this.wanted } : state;
  }
}
