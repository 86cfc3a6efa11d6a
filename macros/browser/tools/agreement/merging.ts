// Two versions of an agreement side by side: where they differ, the largest difference first, and what becomes of each.
import { type Agreement, type Answer, answerOf, LONGEST_TEXT, type Status, withAnswer, withParties } from "./agreement";
import { type AgreementData, listQuestions, type Question } from "./data";
import { inOurNames } from "./drafting";

export type Likeness = "differ" | "mine" | "theirs" | "same" | "none";

export interface Comparison {
  readonly question: Question;
  readonly mine: Answer;
  readonly theirs: Answer;
  readonly likeness: Likeness;
  /** 0 where they say the same, 1 where no word is the same. */
  readonly size: number;
  readonly isSettled: boolean;
}

/** What the reader can do with a difference. */
export type Choice = "mine" | "theirs" | "both";

/** How much it adds that the parties are not equally far. */
const STATUS_WEIGHT = 0.25;
const NEEDLESS_WEIGHT = 1;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const bare = (text: string): string => wordsOf(text).join(" ");

function countWords(text: string): Map<string, number> {
  const counted = new Map<string, number>();
  for (const word of wordsOf(text)) counted.set(word, (counted.get(word) ?? 0) + 1);
  return counted;
}

/** The share of words that only one of the texts has. */
export function measure(one: string, other: string): number {
  const [first, second] = [countWords(one), countWords(other)];
  let shared = 0;
  for (const [word, times] of first) shared += Math.min(times, second.get(word) ?? 0);
  const all = wordsOf(one).length + wordsOf(other).length;
  return all ? 1 - (2 * shared) / all : 0;
}

const isSaid = ({ text, status }: Answer): boolean =>
  text.trim() !== "" || status === "agreed" || status === "irrelevant";

/** A party that needs no answer and one that has written it are further apart than any two texts. */
function measureStatus(one: Status, other: Status): number {
  if (one === other) return 0;
  return one === "irrelevant" || other === "irrelevant" ? NEEDLESS_WEIGHT : STATUS_WEIGHT;
}

function judge(mine: Answer, theirs: Answer): { likeness: Likeness; size: number } {
  const [isMine, isTheirs] = [isSaid(mine), isSaid(theirs)];
  if (!isMine && !isTheirs) return { likeness: "none", size: 0 };
  if (!isTheirs) return { likeness: "mine", size: 0 };
  if (!isMine) return { likeness: "theirs", size: 0 };
  const size = measure(mine.text, theirs.text) + measureStatus(mine.status, theirs.status);
  const isSame = bare(mine.text) === bare(theirs.text) && mine.status === theirs.status;
  return { likeness: isSame ? "same" : "differ", size };
}

/** A short mark of what was decided on: the question, and what the others say to it. */
export function markOf(id: string, { text, status }: Answer): string {
  let sum = 5381;
  for (const letter of `${status} ${text}`) sum = (sum * 33 + (letter.codePointAt(0) ?? 0)) % 4294967296;
  return `${id}:${sum.toString(36)}`;
}

/** Every question: where both say something and differ, the largest difference first; then as they are asked. */
export function compare(mine: Agreement, theirs: Agreement, data: AgreementData): Comparison[] {
  const settled = new Set(mine.settled);
  const all = listQuestions(data).map((question): Comparison => {
    const [own, other] = [answerOf(mine, question.id), answerOf(theirs, question.id)];
    const isSettled = settled.has(markOf(question.id, other));
    return { question, mine: own, theirs: other, ...judge(own, other), isSettled };
  });
  return all.sort((one, other) => other.size - one.size);
}

/** What both say, one below the other, is under way until they have made one text of it. */
function join(mine: Answer, theirs: Answer): Answer {
  const texts = [mine.text, theirs.text].map((text) => text.trim());
  const unlike = texts[0] === texts[1] ? texts.slice(0, 1) : texts.filter(Boolean);
  return {
    text: unlike.join("\n\n").slice(0, LONGEST_TEXT),
    status: "started",
    isDraft: mine.isDraft && theirs.isDraft,
    who: mine.who || theirs.who,
  };
}

/**
 * What the reader has chosen takes its place, and the difference is settled.
 * @param parties what the parties are called in the others' version
 */
export function merge(
  agreement: Agreement,
  { question, mine, theirs }: Comparison,
  choice: Choice,
  parties: readonly string[] = [],
): Agreement {
  const adopted = { ...theirs, text: inOurNames(theirs.text, agreement.parties, parties) };
  const chosen = { mine, theirs: { ...adopted, who: mine.who || theirs.who }, both: join(mine, adopted) }[choice];
  const mark = markOf(question.id, theirs);
  const settled = [...agreement.settled.filter((one) => one !== mark), mark];
  return { ...withAnswer(agreement, question.id, chosen), settled };
}

export const areNamesEqual = (mine: Agreement, theirs: Agreement): boolean =>
  JSON.stringify(listNames(mine)) === JSON.stringify(listNames(theirs));

export const listNames = ({ parties }: Agreement): string[] => parties.map((name) => name.trim()).filter(Boolean);

export function mergeNames(agreement: Agreement, theirs: Agreement, choice: Choice): Agreement {
  const [own, other] = [listNames(agreement), listNames(theirs)];
  const chosen = { mine: own, theirs: other, both: [...new Set([...own, ...other])] }[choice];
  return withParties(agreement, chosen);
}
