// Which level the answers of one party point at, and what makes one doubt it. Never a sum: each answer stands for itself.
import { joinWords } from "../../shared/words";
import type { Said } from "../frame/said";
import { type LevelData, type QuestionData, type TestData, UNKNOWN, wordAnswer } from "./data";
import { answerOf, type Voice } from "./voices";

/** The places of the levels that an answer points at, counted from 0. */
export function placesOf(test: TestData, question: QuestionData, value: string | undefined): number[] {
  const levels = question.answers.find((answer) => answer.value === value)?.levels ?? [];
  return levels.map((id) => test.levels.findIndex((level) => level.id === id)).sort((a, b) => a - b);
}

export interface Aside {
  readonly question: QuestionData;
  /** How many levels lower (below 0) or higher it lies. */
  readonly steps: number;
  /** What was answered, and the levels that it points at, in words. */
  readonly said: string;
  readonly levels: readonly string[];
}

export interface LevelReading {
  readonly outcome: "alle" | "flest" | "lige" | "få";
  readonly answered: number;
  readonly total: number;
  /** How many answers point at each level alone. */
  readonly counts: readonly number[];
  /** The nearest level, or those that tie; none where too few have answered. */
  readonly near: readonly LevelData[];
  readonly aside: readonly Aside[];
  /** Answered by what does not tell the levels apart. */
  readonly both: readonly QuestionData[];
  readonly open: readonly QuestionData[];
}

/** How far a set of places lies from a span: 0 where they meet. */
export function stepsFrom(places: readonly number[], low: number, high: number): number {
  const least = Math.min(...places);
  const most = Math.max(...places);
  if (most < low) return most - low;
  return least > high ? least - high : 0;
}

export function readLevels(test: TestData, voice: Voice): LevelReading {
  const given = test.questions
    .map((question) => ({ question, places: placesOf(test, question, answerOf(voice, test.id, question.id)) }))
    .filter(({ places }) => places.length > 0);
  const counts = test.levels.map(
    (_, at) => given.filter(({ places }) => places.length === 1 && places[0] === at).length,
  );
  const most = Math.max(...counts);
  const isEnough = given.length >= test.answers && most > 0;
  const at = isEnough ? counts.flatMap((many, place) => (many === most ? [place] : [])) : [];
  const [low = 0] = at;
  const high = at[at.length - 1] ?? 0;
  const aside = isEnough
    ? given
        .map(({ question, places }) => ({
          question,
          steps: stepsFrom(places, low, high),
          said: wordAnswer(question, answerOf(voice, test.id, question.id)),
          levels: places.flatMap((place) => test.levels[place] ?? []).map(wordLevel),
        }))
        .filter(({ steps }) => steps !== 0)
    : [];
  const outcome = !isEnough ? "få" : at.length > 1 ? "lige" : aside.length ? "flest" : "alle";
  return {
    outcome,
    answered: given.length,
    total: test.questions.length,
    counts,
    near: at.flatMap((place) => test.levels[place] ?? []),
    aside,
    both: given.filter(({ places }) => places.length > 1).map(({ question }) => question),
    open: test.questions.filter((question) => !given.some((one) => one.question === question)),
  };
}

// --- in words -----------------------------------------------------------------------------------------------

const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
/** «mellemstor» of «Mellemstor kompleksitet». */
export const wordLevel = (level: LevelData): string => lower(level.title.split(" ")[0] ?? level.title);

const nameQuestions = (questions: readonly QuestionData[]): string =>
  joinWords(questions.map((question) => lower(question.title)));

/** «på møder ligger I lavere» */
function wordAside(aside: readonly Aside[], who: string): string {
  const told: string[] = [];
  for (const [fits, words] of [
    [(steps: number) => steps < -1, "langt lavere"],
    [(steps: number) => steps === -1, "lavere"],
    [(steps: number) => steps === 1, "højere"],
    [(steps: number) => steps > 1, "langt højere"],
  ] as const) {
    const those = aside.filter(({ steps }) => fits(steps)).map(({ question }) => question);
    if (those.length) told.push(`på ${nameQuestions(those)} ligger ${who} ${words}`);
  }
  return joinWords(told);
}

/**
 * What the answers point at, in one sentence: «3 af 5 peger på mellemstor; på møder ligger I lavere.»
 *
 * @param who whose answers they are: «I», or of others «de»
 */
export function wordReading(reading: LevelReading, who: "I" | "de" = "I"): string {
  const { outcome, near, counts, answered, total, aside, both } = reading;
  if (outcome === "få") {
    const told = answered ? `Kun ${answered} af ${total} er besvaret` : "Ingen af spørgsmålene er besvaret";
    return `${told}. Det er for lidt til at pege på et niveau.`;
  }
  const most = Math.max(...counts);
  const apart = wordAside(aside, who);
  if (outcome === "lige") {
    const sides = near.map((level) => `${most} på ${wordLevel(level)}`);
    return `Det står lige: ${most} af ${total} peger ${joinWords(sides).replace(`${most} `, "")}${apart ? `; ${apart}` : ""}.`;
  }
  const level = near[0] ? wordLevel(near[0]) : "";
  const whole = most === total ? `Alle ${total} peger på ${level}` : `${most} af ${total} peger på ${level}`;
  if (apart) return `${whole}; ${apart}.`;
  return both.length ? `${whole}; ${nameQuestions(both)} taler ikke imod.` : `${whole}.`;
}

/** What speaks against, or is not known: at least one thing, whatever was answered. */
export function listDoubts(reading: LevelReading): Said[] {
  const { near, aside, both, open, counts, total } = reading;
  const plain = (text: string): Said => ({ text, place: "", origin: "" });
  const doubts: Said[] = [];
  const most = Math.max(...counts);
  if (near.length === 1 && most * 2 <= total) doubts.push(plain(`Kun ${most} af ${total} svar peger dér.`));
  if (near.length > 1) doubts.push(plain(`Svarene afgør ikke, om I ligger nærmest ${joinOr(near.map(wordLevel))}.`));
  for (const { question, said, levels } of aside) {
    doubts.push(plain(`${question.title}: «${said}» peger på ${joinOr(levels)}.`));
  }
  for (const question of both) {
    doubts.push(plain(`${question.title} skiller dem ikke ad: Svaret passer på mere end ét niveau.`));
  }
  if (open.length) {
    const all = open.length === total;
    doubts.push(plain(all ? "Intet er besvaret." : `Der er ikke svaret på ${nameQuestions(open)}.`));
  }
  for (const level of near) if (level.doubt) doubts.push(level.doubt);
  return doubts;
}

const joinOr = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} eller ${words[words.length - 1]}`;

export const isAnswered = (value: string | undefined): boolean => value !== undefined && value !== UNKNOWN;
