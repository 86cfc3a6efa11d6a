// What leaves a map as a document: the list, the matrix, who is missing, and the plan for reaching out.
import type { Block, ToolDocument } from "../document/document";
import { COLUMNS, type FieldId, type PartnerData } from "./data";
import { findMissing } from "./missing";
import { compareByRating, fieldOf, listChosen, type Partner, type PartnerMap, wordRating } from "./partners";

const joinLines = (...lines: readonly string[]): string => lines.filter(Boolean).join("\n");

function tellPartner(partner: Partner, data: PartnerData): string[] {
  const sector = data.sectors.find(({ id }) => id === partner.sector)?.title ?? "";
  const field = fieldOf(partner);
  return [
    joinLines(partner.name, sector),
    partner.interest,
    joinLines(wordRating(data, "importance", partner.importance), partner.why),
    joinLines(wordRating(data, "ease", partner.ease), partner.challenges),
    joinLines(partner.relation && data.relations[partner.relation], partner.history),
    partner.contact,
    field ? data.fields[field].title : "",
  ];
}

function listTable(map: PartnerMap, data: PartnerData): Block {
  const weights = [10, 10, 10, 10, 9, 8];
  return {
    kind: "table",
    title: "Partnerne",
    columns: [
      ...COLUMNS.map((id, at) => ({ title: data.columns[id].title, weight: weights[at] ?? 1 })),
      { title: "Felt", weight: 7 },
    ],
    rows: map.partners.map((partner) => tellPartner(partner, data)),
  };
}

function matrixTable(map: PartnerMap, data: PartnerData): Block {
  const { importance, ease } = data.axes;
  const cell = (id: FieldId) => {
    const names = map.partners.filter((partner) => fieldOf(partner) === id).sort(compareByRating);
    const listed = names.map((partner) => `\n• ${partner.name}`).join("");
    return [{ strong: data.fields[id].title }, listed || "\n–"];
  };
  return {
    kind: "table",
    title: "Matrixen",
    columns: [
      { title: importance.title, weight: 2 },
      { title: `${ease.title}: ${ease.low}`, weight: 5 },
      { title: `${ease.title}: ${ease.high}`, weight: 5 },
    ],
    rows: [
      [importance.high, cell("high_hard"), cell("high_easy")],
      [importance.low, cell("low_hard"), cell("low_easy")],
    ],
  };
}

function tellAdvice(map: PartnerMap, data: PartnerData): Block[] {
  const used = (Object.keys(data.fields) as FieldId[]).filter((id) =>
    map.partners.some((partner) => fieldOf(partner) === id),
  );
  if (!used.length) return [];
  const items = used.map((id) => {
    const { title, why, advice, against } = data.fields[id];
    return [{ strong: `${title}.` }, ` ${why.words} ${advice.words} Det taler imod: ${against.words}`];
  });
  return [{ kind: "list", items }];
}

function tellMissing(map: PartnerMap, data: PartnerData): Block[] {
  const missing = findMissing(map, data);
  if (!missing.length) return [];
  const items = missing.map((sector) => [{ strong: sector.missing }, ` ${sector.question.words}`]);
  return [
    { kind: "heading", level: 1, text: "Hvem mangler?" },
    { kind: "list", items },
  ];
}

function tellPlan(partner: Partner, data: PartnerData): Block[] {
  const { id, outreach, contact } = partner;
  const field = fieldOf(partner);
  const told = [field && data.fields[field].title, contact && `Kontakt: ${contact}`].filter(Boolean).join(" · ");
  return [
    { kind: "heading", level: 2, text: partner.name },
    ...(told ? [{ kind: "text", text: told } as const] : []),
    { kind: "answer", key: `${id}-hvem`, label: "Hvem gør det", text: outreach.who },
    { kind: "answer", key: `${id}-hvornaar`, label: "Hvornår", text: outreach.when },
    ...data.outreach.map(
      (advice): Block => ({
        kind: "answer",
        key: `${id}-${advice.id}`,
        label: `${advice.title}: ${advice.question}`,
        text: outreach.answers[advice.id] ?? "",
      }),
    ),
  ];
}

/** The plan for reaching out; nothing where nobody is chosen. */
export function tellOutreach(map: PartnerMap, data: PartnerData): Block[] {
  const chosen = listChosen(map);
  if (!chosen.length) return [];
  return [
    { kind: "heading", level: 1, text: "Sådan rækker vi ud" },
    { kind: "list", items: data.outreach.map(({ title, advice }) => [{ strong: `${title}.` }, ` ${advice.words}`]) },
    ...chosen.flatMap((partner) => tellPlan(partner, data)),
  ];
}

const imprintOf = (data: PartnerData): string =>
  `Lavet med Partnerkort på ${data.site}. Kolonner, felter og råd til den første kontakt: ${data.fields.high_easy.place} Resten er ${data.site}s forslag.`;

/** All of the map, for Word. */
export function composeDocument(map: PartnerMap, data: PartnerData, title: string): ToolDocument {
  return {
    title,
    blocks: [
      { kind: "heading", level: 1, text: "Mulige partnere" },
      listTable(map, data),
      { kind: "heading", level: 1, text: "Hvem vi begynder med" },
      matrixTable(map, data),
      ...tellAdvice(map, data),
      ...tellMissing(map, data),
      ...tellOutreach(map, data),
    ],
    imprint: imprintOf(data),
    lies: true,
  };
}

/** The plan alone, for the table at which it is carried out; who is in the field to begin with where nobody is chosen yet. */
export function composePlan(map: PartnerMap, data: PartnerData, title: string): ToolDocument {
  const plan = tellOutreach(map, data);
  const open: Block[] = [
    { kind: "text", text: "Ingen er valgt endnu. Vælg på siden, hvem I rækker ud til." },
    matrixTable(map, data),
  ];
  return {
    title,
    lead: "Planen for, hvem vi rækker ud til",
    blocks: plan.length ? plan : open,
    imprint: imprintOf(data),
  };
}
