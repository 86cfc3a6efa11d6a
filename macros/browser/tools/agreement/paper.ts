// What comes out: the agreement itself, with nothing of ours in it but the imprint, and the list of what is missing.
import { raiseInitial } from "../../shared/words";
import type { Block, Run, ToolDocument, Words } from "../document/document";
import type { Work } from "../frame/work";
import { type Agreement, answerOf, countCovered } from "./agreement";
import { type AgreementData, numberOf, type Question } from "./data";
import { findOpen, nameParty, splitByNames } from "./drafting";
import { listMissing } from "./missing";

/** A place that nobody has filled in is a line to write on. */
const LINE = "__________";
const UNNAMED = "Samarbejdsaftale";

const keyOf = (at: number): string => `part-${at + 1}`;

/** A text with the parties' names as fields: each is written once, and stands in all its places. */
function bindNames(text: string, { parties }: Agreement): Words {
  const names = parties.map((_, at) => nameParty(parties, at));
  return splitByNames(text, names).map(
    (stretch): Run => (typeof stretch === "number" ? { field: keyOf(stretch) } : stretch),
  );
}

function fillOpen(text: string, question: Question): string {
  let filled = "";
  let from = 0;
  for (const place of findOpen(text, question)) {
    // The place of a party's name is the name's own field.
    if (place.text.startsWith("[part ")) continue;
    filled += text.slice(from, place.from) + LINE;
    from = place.to;
  }
  return filled + text.slice(from);
}

function listParties({ parties }: Agreement): Run[] {
  return parties.flatMap((_, at): Run[] => {
    const joint = at === parties.length - 1 ? " og " : ", ";
    return at ? [joint, { field: keyOf(at) }] : [{ field: keyOf(at) }];
  });
}

function writeQuestion(question: Question, heading: string, agreement: Agreement): Block[] {
  const { text } = answerOf(agreement, question.id);
  const paragraphs = fillOpen(text, question)
    .split(/\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const body: Block[] = paragraphs.length
    ? paragraphs.map((line) => ({ kind: "text", text: bindNames(line, agreement) }))
    : [{ kind: "answer", key: question.id, label: question.question.text, text: "" }];
  return [{ kind: "heading", level: 2, text: heading }, ...body];
}

/** @param hasEmpty whether the questions without an answer are there too, with room to write */
export function writeAgreement(work: Work<Agreement>, data: AgreementData, hasEmpty: boolean): ToolDocument {
  const { state: agreement } = work;
  const blocks: Block[] = [];
  let number = 0;
  for (const { title, questions } of data.groups) {
    const told = questions.filter(({ id }) => {
      const { text, status } = answerOf(agreement, id);
      return status !== "irrelevant" && (hasEmpty || text.trim());
    });
    if (!told.length) continue;
    number += 1;
    blocks.push({ kind: "heading", level: 1, text: `${number}. ${title}` });
    told.forEach((question, at) => {
      blocks.push(...writeQuestion(question, `${number}.${at + 1} ${question.title}`, agreement));
    });
  }
  blocks.push(
    { kind: "heading", level: 1, text: "Underskrifter" },
    { kind: "signatures", of: agreement.parties.map((_, at) => [{ field: keyOf(at) }]) },
  );
  return {
    title: work.name.trim() || UNNAMED,
    facts: [["Parter", listParties(agreement)]],
    fields: Object.fromEntries(
      agreement.parties.map((name, at) => [keyOf(at), { label: `Part ${at + 1}`, text: name.trim() }]),
    ),
    blocks,
    imprint:
      `Skrevet af parterne med ${data.site}s aftalebygger, efter spørgsmålene i CFSA-rapportens bilag 3. ` +
      "Den er ikke juridisk rådgivning. Lad dem, der plejer at læse aftaler igennem hos jer, se den, før I skriver under.",
  };
}

const countWords = (number: number, all: number): string =>
  `${number} af ${all} minimumspunkter er på plads. De spørgsmål, der hører til dem, står først.`;

export function writeMissing(work: Work<Agreement>, data: AgreementData): ToolDocument {
  const missing = listMissing(work.state, data);
  const rows = missing.map(({ question, what, who }): Words[] => [
    `${numberOf(data, question.id)}. ${question.title}`,
    raiseInitial(what),
    who,
    "",
  ]);
  return {
    title: "Det mangler vi",
    lead: `${work.name.trim() || UNNAMED}. ${countWords(countCovered(work.state, data), data.points.length)}`,
    blocks: rows.length
      ? [
          {
            kind: "table",
            title: "Det mangler vi",
            columns: [
              { title: "Spørgsmål", weight: 4 },
              { title: "Det mangler", weight: 4 },
              { title: "Hvem tager det", weight: 3 },
              { title: "Hvornår", weight: 2 },
            ],
            rows,
          },
        ]
      : [{ kind: "text", text: "Alle spørgsmål har et svar, som I er enige om." }],
    imprint: `Lavet med ${data.site}s aftalebygger. Skriv roller, ikke navne på enkelte personer.`,
  };
}
