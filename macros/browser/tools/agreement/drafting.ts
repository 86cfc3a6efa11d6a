// Our draft of an answer, with the parties' names in it and places to fill in; and the names wherever they stand.
import { joinWords } from "../../shared/words";
import { type Agreement, type Answer, answerOf, type Status } from "./agreement";
import type { Question } from "./data";

const ALL = "[parterne]";
const EACH = "[hver part]";
const PLACE = /\[[^[\]\n]+\]/g;
const PARTY_PLACE = /^\[part \d\]$/;
const LETTER = /[\p{L}\p{N}]/u;
/** A shorter name is found in too many words. */
const SHORTEST_NAME = 3;

/** What a party is called in a text; without a name it has a place to fill in. */
export const nameParty = (parties: readonly string[], at: number): string => parties[at]?.trim() || `[part ${at + 1}]`;

/** Our words to a question, with the parties' names; a paragraph about each party stands once for each. */
export function writeDraft(question: Question, parties: readonly string[]): string {
  const names = parties.map((_, at) => nameParty(parties, at));
  return question.draft
    .map((paragraph) =>
      paragraph.includes(EACH)
        ? names.map((name) => paragraph.split(EACH).join(name)).join("\n")
        : paragraph.split(ALL).join(joinWords(names)),
    )
    .join("\n\n");
}

/** Puts our draft in; what is written already stays above it. The same answer where the draft is there already. */
export function insertDraft(answer: Answer, question: Question, parties: readonly string[]): Answer {
  const draft = writeDraft(question, parties);
  if (answer.text.includes(draft)) return answer;
  const text = answer.text.trim() ? `${answer.text.trimEnd()}\n\n${draft}` : draft;
  const status: Status = answer.status === "untouched" ? "started" : answer.status;
  return { ...answer, text, status, isDraft: true };
}

export interface OpenPlace {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The places of our draft that nobody has filled in. Brackets of somebody's own are their words. */
export function findOpen(text: string, question: Question): OpenPlace[] {
  const known = new Set(question.draft.flatMap((paragraph) => paragraph.match(PLACE) ?? []));
  for (const names of [ALL, EACH]) known.delete(names);
  const found: OpenPlace[] = [];
  for (const match of text.matchAll(PLACE)) {
    const [place] = match;
    if (!known.has(place) && !PARTY_PLACE.test(place)) continue;
    found.push({ from: match.index, to: match.index + place.length, text: place });
  }
  return found;
}

// --- names in a text --------------------------------------------------------------------------------------

/** A part of a text: words, or the number of the party whose name stands there. */
export type Stretch = string | number;

/** Whether a name that stands at a place is a word of its own there; «Lysets» is «Lyset» with an ending. */
function isWord(text: string, from: number, to: number): boolean {
  if (LETTER.test(text.charAt(from - 1))) return false;
  const rest = text.charAt(to) === "s" ? text.charAt(to + 1) : text.charAt(to);
  return !LETTER.test(rest);
}

/** The text in pieces, with each name of a party by its number. */
export function splitByNames(text: string, names: readonly string[]): Stretch[] {
  const known = names
    .map((name, at) => ({ name, at }))
    .filter(({ name }) => name.length >= SHORTEST_NAME)
    .sort((one, other) => other.name.length - one.name.length);
  const found: Stretch[] = [];
  let begin = 0;
  for (let place = 0; place < text.length; ) {
    const party = known.find(({ name }) => text.startsWith(name, place) && isWord(text, place, place + name.length));
    if (!party) {
      place += 1;
      continue;
    }
    if (place > begin) found.push(text.slice(begin, place));
    found.push(party.at);
    place += party.name.length;
    begin = place;
  }
  if (begin < text.length) found.push(text.slice(begin));
  return found;
}

/** The text with each name of a party put as `say` has it, by the party's number. */
const putNames = (text: string, names: readonly string[], say: (at: number) => string): string =>
  splitByNames(text, names)
    .map((stretch) => (typeof stretch === "string" ? stretch : say(stretch)))
    .join("");

/**
 * The words of other parties with the names that the parties have here: one name stands in the whole agreement. A name that is
 * known here stays, and so does one whose party has no name here.
 */
export function inOurNames(text: string, ours: readonly string[], theirs: readonly string[]): string {
  const known = ours.map((name) => name.trim());
  const others = theirs.map((name, at) => {
    const to = known[at] ?? "";
    return to === "" || known.includes(name.trim()) || theirs.includes(to) ? "" : name.trim();
  });
  return putNames(text, others, (at) => known[at] ?? "");
}

/** A party is called otherwise, or has got its name: so it is wherever it is spoken of. How often it was, too. */
export function renameParty(agreement: Agreement, at: number, before: string): { agreement: Agreement; count: number } {
  const old = nameParty([before], 0) === before.trim() ? before.trim() : `[part ${at + 1}]`;
  const name = nameParty(agreement.parties, at);
  let count = 0;
  if (old === name || old.length < SHORTEST_NAME) return { agreement, count };
  const rewrite = (text: string): string =>
    putNames(text, [old], () => {
      count += 1;
      return name;
    });
  const answers = Object.fromEntries(
    Object.keys(agreement.answers).map((id) => {
      const answer = answerOf(agreement, id);
      return [id, { ...answer, text: rewrite(answer.text) }];
    }),
  );
  return { agreement: { ...agreement, answers }, count };
}
