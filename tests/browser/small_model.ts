import type { FormData } from "../../macros/browser/form/data";
import type { DescribedField, FormPart } from "../../macros/browser/form/schema";

// A small model of our own. What the form says of the whole one is held to Python's words by the tests in Python.

/** What may stand in no text: tabs, signs that nobody sees, signs of another program's typeface. */
const HIDDEN = "[\\t\\x00\\x01-\\x08\\x0b-\\x1f\\xad\\u200b-\\u200f\\ue000-\\uf8ff]";

const field = (title: string, part: FormPart): DescribedField => ({ title, description: title, "x-samspil": part });
const PLACE = field("Sted", { kind: "PlaceText", many: true });
const ORIGIN = field("Ophav", { kind: "Word", words: [["kilden", "kilden", ""]] });
const MODEL = {
  schema: {
    properties: {
      id: field("Id", { kind: "Identifier", required: true }),
      titel: field("Titel", { kind: "Line", required: true }),
      resumé: field("Resumé", { kind: "Prose", stated: true }),
      kommuner: field("Kommuner", { kind: "Group", group: "Municipality", many: true, alone: "navn" }),
      parter: field("Parter", { kind: "Group", group: "Party", many: true }),
    },
    definitions: {
      udsagn: { anyOf: [{}, { properties: { sted: PLACE, ophav: ORIGIN } }] },
      Municipality: {
        properties: {
          navn: field("Navn", { kind: "Line", required: true }),
          i_kilden: field("I kilden", { kind: "Line" }),
        },
      },
      Party: {
        properties: {
          navn: field("Navn", { kind: "Line", required: true }),
          sektor: field("Sektor", { kind: "Word", required: true }),
          rolle: field("Rolle", { kind: "Prose", stated: true }),
        },
      },
    },
  },
  messages: { WRITE_DATE: "Skriv {forms}.", DATE_FORMS: "2003" },
  patterns: { id: "[a-z0-9-]+", hidden: HIDDEN, hard_space: "\\xa0", number: "[0-9]+" },
  settings: { repository: "https://github.com/eksempel/samspil", branch: "main", contact: "redaktion@eksempel.dk" },
  folder: "cases",
  words: {},
  spoken: {},
  asked: [],
  begun: {},
};

export const DATA = MODEL as unknown as FormData;
