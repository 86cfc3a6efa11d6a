// Answers for the form's own modules, one line of JSON for each line that is asked: so Python can hold them to what it
// says itself, without a browser. `tests/form_in_node.py` asks.
import { createInterface } from "node:readline";
import type { FormData } from "../../macros/browser/form/data";
import { give } from "../../macros/browser/form/given";
import { formatBlock, formatInline, stripFormatting } from "../../macros/browser/form/preview/markdown";
import { listShows } from "../../macros/browser/form/preview/shows";
import { addMonths } from "../../macros/browser/form/record/calendar";
import { faultOfDate, findDate, keepDate, tellDate, wordRound, wordSpan } from "../../macros/browser/form/record/dates";
import { listFields } from "../../macros/browser/form/record/fields";
import { makeId } from "../../macros/browser/form/record/ids";
import { type Entries, gather, spread } from "../../macros/browser/form/record/values";
import { writeYaml } from "../../macros/browser/form/record/yaml";
import { check } from "../../macros/browser/form/rules/check";
import { tellInForm } from "../../macros/browser/form/steps/asking";
import { suggest } from "../../macros/browser/form/words/near";
import { makeSlug, tidy } from "../../macros/browser/form/words/spelling";

/** Each with the name that it is asked by. */
const ANSWERS = {
  give: (data: FormData) => give(data),
  tidy: (text: string) => tidy(text),
  slug: (text: string) => makeSlug(text),
  /** The date that a text is, or what is said of it. */
  date: (text: string) => findDate(text) ?? faultOfDate(text),
  /** A date as the record keeps it, and as the form shows it. */
  kept: (text: string, orNow: boolean) => keepDate(text, orNow),
  told: (text: string, orNow: boolean) => tellDate(text, orNow),
  id: (title: string) => makeId(title),
  period: (start: string, end: string) => wordSpan(findDate(start), findDate(end, true)),
  round: (start: string, end: string) => wordRound(findDate(start), findDate(end, true)),
  months: (day: string, months: number) => addMonths(day, months),
  near: (wrong: string, allowed: string[]) => suggest(wrong, allowed),
  shows: () => listShows(),
  /** The file of a record. */
  write: (record: Entries) => writeYaml(gather(listFields(), spread(listFields(), record))),
  problems: (record: Entries, today: string) => check(spread(listFields(), record), { isExisting: false, today }),
  /** The same as the form tells it, with what it asks for beside. */
  asked: (record: Entries, today: string) => {
    const filled = spread(listFields(), record);
    return tellInForm(check(filled, { isExisting: false, today }), filled);
  },
  formatted: (text: string) => ({
    block: formatBlock(text),
    inline: formatInline(text),
    plain: stripFormatting(text),
  }),
};

interface Question {
  readonly ask: keyof typeof ANSWERS;
  readonly with: readonly unknown[];
}

for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line) as Question;
  const answer = ANSWERS[question.ask] as (...values: readonly unknown[]) => unknown;
  process.stdout.write(`${JSON.stringify(answer(...question.with) ?? null)}\n`);
}
