// A map as it is kept in the browser and saved as a file, and back. Anyone may have written it: only what fits comes out,
// and what does not is told.
import { isNumber, open, parse } from "../../shared/found";
import { cutSigns } from "../../shared/words";
import type { Kind, Taken } from "../frame/work";
import { type PartnerData, RELATIONS, type Relation } from "./data";
import {
  EMPTY_MAP,
  LONGEST_NAME,
  LONGEST_TEXT,
  MOST_PARTNERS,
  makePartner,
  type Outreach,
  type Partner,
  type PartnerMap,
  type Rating,
  STEPS,
} from "./partners";

/** The edition of what is saved. Whoever changes its meaning counts it up, and reads the older ones too. */
export const EDITION = 1;

/** The words of the file, which must never change. */
const SAVED: Readonly<Record<Relation, string>> = { none: "ingen", known: "kender", worked: "sammen" };

// --- out --------------------------------------------------------------------------------------------------

const leaveEmpty = (found: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(found).filter(([, value]) => value !== "" && value !== null));

function savePartner(partner: Partner): unknown {
  const { outreach } = partner;
  const answers = leaveEmpty(outreach.answers);
  return leaveEmpty({
    navn: partner.name,
    sektor: partner.sector,
    interesse: partner.interest,
    betydning: partner.importance,
    betydning_fordi: partner.why,
    lethed: partner.ease,
    udfordringer: partner.challenges,
    relation: partner.relation && SAVED[partner.relation],
    relation_fordi: partner.history,
    kontakt: partner.contact,
    rækker_ud: outreach.isChosen || null,
    hvem: outreach.who,
    hvornår: outreach.when,
    svar: Object.keys(answers).length ? answers : null,
  });
}

export function saveMap(map: PartnerMap): unknown {
  return {
    partnere: map.partners.map(savePartner),
    ...(map.setAside.length && { uden_sektorer: map.setAside }),
  };
}

// --- in ---------------------------------------------------------------------------------------------------

/** Text in the form in which a name is the same name. */
export const takeText = (found: unknown, longest: number): string =>
  typeof found === "string" ? cutSigns(found.normalize("NFC"), longest) : "";

const takeRating = (found: unknown): Rating =>
  isNumber(found) && Number.isInteger(found) && found >= 1 && found <= STEPS ? found : null;

const takeRelation = (found: unknown): Relation | "" => RELATIONS.find((relation) => SAVED[relation] === found) ?? "";

function takeOutreach(found: Partial<Record<string, unknown>>): Outreach {
  const answers = Object.entries(open(found.svar))
    .map(([id, words]) => [id, takeText(words, LONGEST_TEXT)] as const)
    .filter(([, words]) => words);
  return {
    isChosen: found.rækker_ud === true,
    answers: Object.fromEntries(answers),
    who: takeText(found.hvem, LONGEST_NAME),
    when: takeText(found.hvornår, LONGEST_NAME),
  };
}

function takePartner(found: unknown, id: string): Partner | null {
  const saved = open(found);
  const name = takeText(saved.navn, LONGEST_NAME);
  if (!name.trim()) return null;
  return makePartner({
    id,
    name,
    sector: takeText(saved.sektor, LONGEST_NAME),
    interest: takeText(saved.interesse, LONGEST_TEXT),
    importance: takeRating(saved.betydning),
    why: takeText(saved.betydning_fordi, LONGEST_TEXT),
    ease: takeRating(saved.lethed),
    challenges: takeText(saved.udfordringer, LONGEST_TEXT),
    relation: takeRelation(saved.relation),
    history: takeText(saved.relation_fordi, LONGEST_TEXT),
    contact: takeText(saved.kontakt, LONGEST_TEXT),
    outreach: takeOutreach(saved),
  });
}

/** What is told of a saved partner: its ratings and words that no map has a place for. */
function findUnplaced(found: unknown, taken: Partner): string[] {
  const saved = open(found);
  const told: string[] = [];
  for (const [key, rating] of [
    ["betydning", taken.importance],
    ["lethed", taken.ease],
  ] as const) {
    if (saved[key] !== undefined && rating === null) told.push(`${taken.name}: ${key} «${String(saved[key])}»`);
  }
  if (saved.relation !== undefined && !taken.relation) {
    told.push(`${taken.name}: relation «${String(saved.relation)}»`);
  }
  return told;
}

export function takeMap(found: unknown): Taken<PartnerMap> | null {
  const { partnere, uden_sektorer } = open(found);
  if (!Array.isArray(partnere)) return null;
  const partners: Partner[] = [];
  const unplaced: string[] = [];
  for (const saved of partnere.slice(0, MOST_PARTNERS)) {
    const partner = takePartner(saved, `p${partners.length + 1}`);
    if (!partner) {
      unplaced.push("En partner uden navn");
      continue;
    }
    partners.push(partner);
    unplaced.push(...findUnplaced(saved, partner));
  }
  if (partnere.length > MOST_PARTNERS)
    unplaced.push(`${partnere.length - MOST_PARTNERS} partnere mere end ${MOST_PARTNERS}`);
  const aside = Array.isArray(uden_sektorer) ? uden_sektorer.filter((id): id is string => typeof id === "string") : [];
  return { state: { ...EMPTY_MAP, partners, setAside: aside.slice(0, MOST_PARTNERS) }, unplaced };
}

// --- the address ------------------------------------------------------------------------------------------

/** Letters; longer addresses are cut by mail programs. */
const LONGEST_ADDRESS = 1500;

/**
 * Who stands where, for the address: names of partners, sectors, ratings and relations. What is written of them, who is
 * contacted and who does it stay out of it. Null where there is nothing, or too much.
 */
export function writeAddress(map: PartnerMap): string | null {
  if (!map.partners.length) return null;
  const rows = map.partners.map(({ name, sector, importance, ease, relation }) => [
    name,
    sector,
    importance ?? 0,
    ease ?? 0,
    relation ? SAVED[relation] : "",
  ]);
  const text = JSON.stringify(rows);
  return encodeURIComponent(text).length > LONGEST_ADDRESS ? null : text;
}

export function readAddress(text: string): PartnerMap | null {
  const rows = parse(text);
  if (!Array.isArray(rows)) return null;
  const partnere = rows
    .filter(Array.isArray)
    .map(([navn, sektor, betydning, lethed, relation]) => ({ navn, sektor, betydning, lethed, relation }));
  const taken = takeMap({ partnere });
  return taken?.state.partners.length ? taken.state : null;
}

/** Takes out what the words of today have no place for: a sector or a piece of advice that is no more. */
function fitWords(taken: Taken<PartnerMap>, data: PartnerData): Taken<PartnerMap> {
  const sectors = new Set(data.sectors.map(({ id }) => id));
  const advice = new Set(data.outreach.map(({ id }) => id));
  const unplaced = [...taken.unplaced];
  const partners = taken.state.partners.map((partner) => {
    const { name, sector, outreach } = partner;
    const isKnown = !sector || sectors.has(sector);
    if (!isKnown) unplaced.push(`${name}: sektor «${sector}»`);
    const answers = Object.entries(outreach.answers);
    const rest = answers.filter(([id]) => !advice.has(id));
    for (const [, words] of rest) unplaced.push(`${name}: «${words}»`);
    if (isKnown && !rest.length) return partner;
    const kept = Object.fromEntries(answers.filter(([id]) => advice.has(id)));
    return { ...partner, sector: isKnown ? sector : "", outreach: { ...outreach, answers: kept } };
  });
  const aside = taken.state.setAside.filter((id) => sectors.has(id));
  return { state: { partners, setAside: aside }, unplaced };
}

/** What the frame is told of a map. */
export const kindOf = (data: PartnerData): Kind<PartnerMap> => ({
  id: "partnerkort",
  unnamed: "Partnerkort uden navn",
  edition: EDITION,
  empty: () => EMPTY_MAP,
  isEmpty: (map) => !map.partners.length,
  save: saveMap,
  take: (found) => {
    const taken = takeMap(found);
    return taken && fitWords(taken, data);
  },
  writeAddress,
  readAddress: (text) => {
    const map = readAddress(text);
    return map && fitWords({ state: map, unplaced: [] }, data).state;
  },
});
