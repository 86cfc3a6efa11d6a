// The talk as a document: its points in order, each with what was answered, what to ask and room to write; and all answers.
import { joinWords } from "../../shared/words";
import type { Block, ToolDocument, Words } from "../document/document";
import { type Said, wordPlaceAfter } from "../frame/said";
import { type AgendaPoint, countMinutes } from "./agenda";
import { type QuestionData, type TestData, wordAnswer } from "./data";
import { listDoubts, readLevels, wordReading } from "./levels";
import { keyOf } from "./state";
import type { Reading } from "./view";
import { answerOf, type Voice } from "./voices";

const NOTE_LINES = 3;

const withFrom = (said: Said): string => `${said.text}${wordPlaceAfter(said)}`;

function saidOf(voice: Voice, test: TestData, question: QuestionData): string {
  const said = wordAnswer(question, answerOf(voice, test.id, question.id)) || "ikke besvaret";
  const note = voice.notes[keyOf(test.id, question.id)]?.trim();
  return note ? `${said}: ${note}` : said;
}

function tellPoint({ title, minutes, what, topic }: AgendaPoint, at: number, test: TestData): Block[] {
  const blocks: Block[] = [{ kind: "heading", level: 2, text: `${at + 1}. ${title} (${minutes} min)` }];
  if (topic) {
    const { question, voices } = topic;
    blocks.push({ kind: "text", text: withFrom(question.statement) });
    const said = voices.map((voice): Words => [{ strong: voice.name }, `: ${saidOf(voice, test, question)}`]);
    blocks.push({ kind: "list", items: said });
    if (what) blocks.push({ kind: "text", text: what });
    if (question.talk.length) blocks.push({ kind: "list", items: question.talk });
    const [shown] = question.cases;
    if (shown) {
      const how = shown.how ? `: ${withFrom(shown.how)}` : "";
      blocks.push({ kind: "text", text: `En case, der viser det: ${shown.title}${how}`, quiet: true });
    }
  } else if (what) {
    blocks.push({ kind: "text", text: what });
  }
  return [...blocks, { kind: "lines", label: "Det tager vi med", count: NOTE_LINES }];
}

function tellLevels({ test, voices }: Reading): Block[] {
  if (test.kind !== "niveauer") return [];
  const told = voices.flatMap((voice): Block[] => {
    const reading = readLevels(test, voice);
    return [
      { kind: "text", text: [{ strong: voice.name }, `: ${wordReading(reading, voice.isMine ? "I" : "de")}`] },
      { kind: "list", items: listDoubts(reading).map(withFrom) },
    ];
  });
  return [{ kind: "heading", level: 1, text: "Det peger svarene på" }, ...told];
}

function tableOf({ test, voices }: Reading): Block[] {
  const rows = test.questions
    .map((question) => ({
      question,
      said: voices.map((voice) => (isFor(voice, question, voices) ? saidOf(voice, test, question) : "")),
    }))
    .filter(({ said }) => said.some(Boolean))
    .map(({ question, said }): Words[] => [[{ strong: question.title }, `: ${question.statement.text}`], ...said]);
  const columns = [{ title: "Spørgsmål", weight: 3 }, ...voices.map(({ name }) => ({ title: name, weight: 2 }))];
  return [
    { kind: "heading", level: 1, text: "Alle svar" },
    { kind: "table", title: "Alle svar", columns, rows },
  ];
}

/** A point of one party's sheet is not asked of the other. */
function isFor(voice: Voice, question: QuestionData, voices: readonly Voice[]): boolean {
  return !question.party || voice.party === question.party || voices.every(({ party }) => party !== question.party);
}

export function composeDocument(reading: Reading, name: string, site: string): ToolDocument {
  const { test, voices, agenda } = reading;
  return {
    title: "Dagsorden for en samtale",
    lead: test.title,
    facts: [
      ...(name.trim() ? [["Samarbejde", name.trim()] as const] : []),
      ["Svar fra", joinWords(voices.map((voice) => voice.name))],
      ["Tid", `${countMinutes(agenda)} minutter`],
      ["Dato", ""],
    ],
    blocks: [
      ...tellLevels(reading),
      { kind: "heading", level: 1, text: "Dagsorden" },
      ...agenda.flatMap((point, at) => tellPoint(point, at, test)),
      { kind: "heading", level: 1, text: "Det siger svaret ikke" },
      { kind: "list", items: test.notSaid.map(withFrom) },
      ...tableOf(reading),
    ],
    imprint: `Svarene er parternes egne. Tider, rækkefølge og råd er ${site}s forslag, hvor intet sted står ved.`,
  };
}

/** Every answer of the test in rows: question, statement, and a column for each party. */
export function listRows({ test, voices }: Reading): string[][] {
  return [
    ["Spørgsmål", "Udsagn", ...voices.map(({ name }) => name)],
    ...test.questions.map((question) => [
      question.title,
      question.statement.text,
      ...voices.map((voice) => (isFor(voice, question, voices) ? saidOf(voice, test, question) : "")),
    ]),
  ];
}
