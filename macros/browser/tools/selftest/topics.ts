// What is worth talking about: the questions of a test in the order of how far the answers lie apart.
import type { Outcome, QuestionData, TestData } from "./data";
import { isAnswered, placesOf, readLevels, stepsFrom } from "./levels";
import { answerOf, type Voice } from "./voices";

export interface Topic {
  readonly question: QuestionData;
  readonly outcome: Outcome;
  /** How far the farthest two answers lie from each other; of one that stands aside, how far from the others. */
  readonly gap: number;
  /** Those whose answer it is about, answered or not. */
  readonly voices: readonly Voice[];
}

/** In which order outcomes are talked of. */
const ORDER: readonly Outcome[] = ["forskel", "lavt", "afviger", "lidt forskel", "nogle", "ingen", "følger", "højt"];

/** Every question with what the answers to it come to, what is most worth talking about first. */
export function listTopics(test: TestData, voices: readonly Voice[]): Topic[] {
  const read = { niveauer: readLevelTopic, udsagn: readScaleTopic, klar: readReadinessTopic }[test.kind];
  const topics = test.questions.flatMap((question) => read(test, question, voices) ?? []);
  const rank = new Map(topics.map((topic, at) => [topic, at]));
  return topics.sort(
    (one, other) =>
      ORDER.indexOf(one.outcome) - ORDER.indexOf(other.outcome) ||
      other.gap - one.gap ||
      lowest(one, test) - lowest(other, test) ||
      (rank.get(one) ?? 0) - (rank.get(other) ?? 0),
  );
}

const lowest = (topic: Topic, test: TestData): number =>
  test.kind === "niveauer" ? 0 : Math.min(...numbersOf(test, topic.question, topic.voices), Number.MAX_SAFE_INTEGER);

function numbersOf(test: TestData, question: QuestionData, voices: readonly Voice[]): number[] {
  return voices
    .map((voice) => answerOf(voice, test.id, question.id))
    .filter(isAnswered)
    .map(Number);
}

function readLevelTopic(test: TestData, question: QuestionData, voices: readonly Voice[]): Topic {
  const given = voices
    .map((voice) => placesOf(test, question, answerOf(voice, test.id, question.id)))
    .filter((places) => places.length > 0);
  const topic = (outcome: Outcome, gap = 0): Topic => ({ question, outcome, gap, voices });
  if (!given.length) return topic("ingen");
  const apart = given.flatMap((one) =>
    given.map((other) => Math.abs(stepsFrom(one, Math.min(...other), Math.max(...other)))),
  );
  const gap = Math.max(...apart);
  if (gap >= test.gap) return topic("forskel", gap);
  const aside = voices.flatMap((voice) => readLevels(test, voice).aside).filter((one) => one.question === question);
  return aside.length ? topic("afviger", Math.max(...aside.map(({ steps }) => Math.abs(steps)))) : topic("følger");
}

function readScaleTopic(test: TestData, question: QuestionData, voices: readonly Voice[]): Topic {
  const numbers = numbersOf(test, question, voices);
  const topic = (outcome: Outcome, gap = 0): Topic => ({ question, outcome, gap, voices });
  if (!numbers.length) return topic("ingen");
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const gap = most - least;
  if (gap >= test.gap) return topic("forskel", gap);
  if (most <= test.low) return topic("lavt", gap);
  if (least <= test.low) return topic("lidt forskel", gap);
  return topic(numbers.length < voices.length ? "nogle" : "højt");
}

/** A point of one party's sheet is that party's; who has no sheet of its own may answer both. */
function readReadinessTopic(test: TestData, question: QuestionData, voices: readonly Voice[]): Topic | null {
  const withSheet = new Set(test.questions.map(({ party }) => party));
  const those = voices.filter(({ party }) => party === question.party || !withSheet.has(party));
  if (!those.length) return null;
  const numbers = numbersOf(test, question, those);
  const topic = (outcome: Outcome): Topic => ({ question, outcome, gap: 0, voices: those });
  if (!numbers.length) return topic("ingen");
  return topic(Math.min(...numbers) <= test.low ? "lavt" : "højt");
}

/** The topics under the words for what they came to, in order. */
export function groupTopics(topics: readonly Topic[]): { outcome: Outcome; topics: Topic[] }[] {
  return ORDER.map((outcome) => ({ outcome, topics: topics.filter((topic) => topic.outcome === outcome) })).filter(
    (group) => group.topics.length > 0,
  );
}
