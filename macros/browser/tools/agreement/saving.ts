// An agreement as it is kept and sent, and as it is read again; also what was written on the sheet with the same questions.
import { open } from "../../shared/found";
import { cutSigns } from "../../shared/words";
import type { Kind, Taken } from "../frame/work";
import {
  type Agreement,
  type Answer,
  EMPTY,
  isBlank,
  isEmpty,
  LONGEST_PARTY,
  LONGEST_TEXT,
  LONGEST_WHO,
  NO_ANSWER,
  STATUS_WORDS,
  STATUSES,
  withParties,
  write,
} from "./agreement";
import { type AgreementData, findQuestion } from "./data";

export const ID = "aftalebygger";
const EDITION = 1;
const LONGEST_SHOWN = 120;
const MOST_SETTLED = 400;
const MOST_UNPLACED = 10;

interface SavedAnswer {
  tekst: string;
  status: string;
  udkast?: true;
  hvem?: string;
}

const tidyLine = (found: unknown, longest: number): string =>
  typeof found === "string" ? cutSigns(found.replace(/\s+/g, " ").trim(), longest) : "";

/** Text as it was written, without what no text has. */
export const tidyText = (found: unknown): string =>
  typeof found === "string" ? cutSigns(found.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\t\n]/gu, ""), LONGEST_TEXT) : "";

const quote = (text: string): string => {
  const line = tidyLine(text, LONGEST_SHOWN + 1);
  return line.length > LONGEST_SHOWN ? `«${line.slice(0, LONGEST_SHOWN)} …»` : `«${line}»`;
};

function saveAnswer({ text, status, isDraft, who }: Answer): SavedAnswer {
  return {
    tekst: text,
    status: STATUS_WORDS[status],
    ...(isDraft && { udkast: true as const }),
    ...(who && { hvem: who }),
  };
}

function takeAnswer(found: unknown): Answer {
  const { tekst, status, udkast, hvem } = open(found);
  const text = tidyText(tekst);
  const known = STATUSES.find((one) => STATUS_WORDS[one] === status);
  return {
    text,
    status: known ?? (text.trim() ? "started" : "untouched"),
    isDraft: udkast === true && text.trim() !== "",
    who: tidyLine(hvem, LONGEST_WHO),
  };
}

const takeTexts = (found: unknown, longest: number): string[] =>
  (Array.isArray(found) ? found : []).map((one) => tidyLine(one, longest));

/** What this edition has no question for is told, a little of it word for word. */
function tellUnplaced(texts: readonly string[]): string[] {
  const told = texts.slice(0, MOST_UNPLACED);
  return texts.length > told.length ? [...told, `${texts.length - told.length} svar mere`] : told;
}

export function takeAgreement(found: unknown, data: AgreementData): Taken<Agreement> | null {
  const { parter, svar, afgjort } = open(found);
  if (!Array.isArray(parter) && !svar) return null;
  const answers: Record<string, Answer> = {};
  const unplaced: string[] = [];
  for (const [id, one] of Object.entries(open(svar))) {
    const answer = takeAnswer(one);
    if (findQuestion(data, id)) answers[id] = answer;
    else if (answer.text.trim()) unplaced.push(quote(answer.text));
  }
  const agreement = withParties(EMPTY, takeTexts(parter, LONGEST_PARTY));
  const settled = takeTexts(afgjort, LONGEST_WHO).filter(Boolean).slice(0, MOST_SETTLED);
  return { state: { ...agreement, answers, settled }, unplaced: tellUnplaced(unplaced) };
}

export function saveAgreement({ parties, answers, settled }: Agreement): unknown {
  const written = Object.entries(answers).filter(([, answer]) => !isBlank(answer));
  return {
    parter: parties,
    svar: Object.fromEntries(written.map(([id, answer]) => [id, saveAnswer(answer)])),
    ...(settled.length && { afgjort: settled }),
  };
}

// --- the sheet --------------------------------------------------------------------------------------------

/** What the sheet's answers give: its title, and the agreement. */
export interface FromSheet extends Taken<Agreement> {
  readonly name: string;
}

/** Takes up what was written on the sheet, by the keys of its fields. */
export function takeSheet(found: unknown, data: AgreementData): FromSheet {
  let state: Agreement = EMPTY;
  let name = "";
  const parties: string[] = [];
  const lasts: Record<string, string> = {};
  const unplaced: string[] = [];
  for (const [key, value] of Object.entries(open(found))) {
    const text = tidyText(value);
    if (!text.trim()) continue;
    const held = data.sheet.fields[key] ?? "";
    if (held === "title") name = tidyLine(text, LONGEST_PARTY);
    else if (held === "party") parties.push(tidyLine(text, LONGEST_PARTY));
    else if (held === "from" || held === "to") lasts[held] = tidyLine(text, LONGEST_PARTY);
    else if (findQuestion(data, held)) state = write(state, held, text);
    else unplaced.push(quote(text));
  }
  const span = [lasts.from && `fra ${lasts.from}`, lasts.to && `til ${lasts.to}`].filter(Boolean).join(" ");
  if (span) {
    const { text } = state.answers.varighed ?? NO_ANSWER;
    state = write(state, "varighed", [`Aftalen gælder ${span}.`, text].filter(Boolean).join("\n\n"));
  }
  return { state: withParties(state, parties), name, unplaced: tellUnplaced(unplaced) };
}

/** What a saved file of the sheet gives; null where it is another file. */
function carryOn(found: unknown, data: AgreementData): FromSheet | null {
  const { samspil, ark, svar, navn } = open(found);
  if (samspil !== "ark" || ark !== data.sheet.id) return null;
  const carried = takeSheet(svar, data);
  return { ...carried, name: carried.name || tidyLine(navn, LONGEST_PARTY) };
}

/** How agreements are kept and read back; the data know which questions there are. */
export const makeKind = (data: AgreementData): Kind<Agreement> => ({
  id: ID,
  unnamed: "Aftale uden navn",
  edition: EDITION,
  empty: () => EMPTY,
  isEmpty,
  save: saveAgreement,
  take: (found) => takeAgreement(found, data),
  carryOn: (found) => carryOn(found, data),
});
