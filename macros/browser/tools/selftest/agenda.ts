// The talk that the answers lead to: what is proposed, what the reader has chosen, and the same as a meeting to plan.
import { writeProposal } from "../../meeting/address";
import { LONGEST_LINE, makePoint } from "../../meeting/plan";
import type { TestData } from "./data";
import { keyOf, type State } from "./state";
import type { Topic } from "./topics";

export interface AgendaPoint {
  readonly title: string;
  readonly minutes: number;
  /** What happens, in words. */
  readonly what: string;
  /** What it is about; null for how the talk begins and ends. */
  readonly topic: Topic | null;
}

/** Whether a topic can be put on the agenda, and whether it is one that we propose. */
export interface Offered {
  readonly topic: Topic;
  readonly key: string;
  readonly minutes: number;
  readonly isOn: boolean;
}

/** Minutes of a topic that is none of those that we propose. */
const FEW_MINUTES = 5;

/** Every topic, in order, with whether it is on the agenda: as the reader says, and else the first few of ours. */
export function offerTopics(test: TestData, topics: readonly Topic[], state: State): Offered[] {
  let left = test.topics;
  return topics.map((topic) => {
    const key = keyOf(test.id, topic.question.id);
    const minutes = test.outcomes[topic.outcome]?.minutes ?? 0;
    const isProposed = minutes > 0 && left-- > 0;
    return { topic, key, minutes: minutes || FEW_MINUTES, isOn: state.chosen[key] ?? isProposed };
  });
}

export function composeAgenda(test: TestData, offered: readonly Offered[]): AgendaPoint[] {
  const talked = offered
    .filter(({ isOn }) => isOn)
    .map(({ topic, minutes }) => ({
      title: topic.question.title,
      minutes,
      what: test.outcomes[topic.outcome]?.advice.text ?? "",
      topic,
    }));
  const fixed = (points: TestData["opening"]): AgendaPoint[] => points.map((point) => ({ ...point, topic: null }));
  return [...fixed(test.opening), ...talked, ...fixed(test.closing)];
}

export const countMinutes = (points: readonly { minutes: number }[]): number =>
  points.reduce((sum, { minutes }) => sum + minutes, 0);

/** The address of «Lav mødet» with this talk in it: what is asked and done, and nothing that anybody answered. */
export const writeMeeting = (page: string, points: readonly AgendaPoint[]): string =>
  writeProposal(
    page,
    points.map(({ title, minutes, what, topic }) =>
      makePoint({
        title: (topic ? `Tal om: ${title}` : title).slice(0, LONGEST_LINE),
        minutes,
        what: topic ? topic.question.talk.join(" ") : what,
        do: topic ? what : "",
      }),
    ),
  );
