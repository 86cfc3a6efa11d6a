// The partners of a map: what is known of each, where it stands in the matrix, and what is planned with it.
import { FIELDS, type FieldId, type PartnerData, type Relation } from "./data";

export const STEPS = 6;
/** Steps below and up to this are the low half of an axis. None stands in the middle: a partner is in one field. */
export const LOW_STEPS = STEPS / 2;
export const MOST_PARTNERS = 200;
export const LONGEST_NAME = 200;
export const LONGEST_TEXT = 5000;

/** From 1 to `STEPS`; null where nobody has said. */
export type Rating = number | null;

export interface Outreach {
  readonly isChosen: boolean;
  /** What is answered to each piece of advice, by its id. */
  readonly answers: Readonly<Record<string, string>>;
  readonly who: string;
  readonly when: string;
}

export interface Partner {
  readonly id: string;
  readonly name: string;
  /** The id of a sector; empty where nobody has said. */
  readonly sector: string;
  readonly interest: string;
  readonly importance: Rating;
  readonly why: string;
  readonly ease: Rating;
  readonly challenges: string;
  readonly relation: Relation | "";
  /** What the relation is, in words. */
  readonly history: string;
  readonly contact: string;
  readonly outreach: Outreach;
}

export interface PartnerMap {
  readonly partners: readonly Partner[];
  /** Sectors that one has decided to do without. */
  readonly setAside: readonly string[];
}

export const NO_OUTREACH: Outreach = { isChosen: false, answers: {}, who: "", when: "" };
export const EMPTY_MAP: PartnerMap = { partners: [], setAside: [] };

export function makePartner(given: Partial<Partner> & { readonly id: string }): Partner {
  return {
    name: "",
    sector: "",
    interest: "",
    importance: null,
    why: "",
    ease: null,
    challenges: "",
    relation: "",
    history: "",
    contact: "",
    outreach: NO_OUTREACH,
    ...given,
  };
}

/** An id that no partner of the map has. */
export function makeId(map: PartnerMap): string {
  const numbers = map.partners.map((partner) => Number(/^p(\d+)$/.exec(partner.id)?.[1] ?? 0));
  return `p${Math.max(0, ...numbers) + 1}`;
}

/** Names that differ in letters' size and spaces alone are the same partner. */
export const keyOf = (name: string): string => name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();

export const findByName = (map: PartnerMap, name: string): Partner | undefined =>
  map.partners.find((partner) => keyOf(partner.name) === keyOf(name));

export const findById = (map: PartnerMap, id: string): Partner | undefined =>
  map.partners.find((partner) => partner.id === id);

export function addPartner(map: PartnerMap, given: Partial<Partner>): PartnerMap {
  return { ...map, partners: [...map.partners, makePartner({ ...given, id: makeId(map) })] };
}

export function changePartner(map: PartnerMap, id: string, change: Partial<Partner>): PartnerMap {
  const partners = map.partners.map((partner) => (partner.id === id ? { ...partner, ...change } : partner));
  return { ...map, partners };
}

export const removePartner = (map: PartnerMap, id: string): PartnerMap => ({
  ...map,
  partners: map.partners.filter((partner) => partner.id !== id),
});

export function changeOutreach(map: PartnerMap, id: string, change: Partial<Outreach>): PartnerMap {
  const partner = findById(map, id);
  return partner ? changePartner(map, id, { outreach: { ...partner.outreach, ...change } }) : map;
}

/** A partner that is rated on both axes. */
export interface Placed extends Partner {
  readonly importance: number;
  readonly ease: number;
}

export const isPlaced = (partner: Partner): partner is Placed => partner.importance !== null && partner.ease !== null;

/** The field of the matrix that a partner stands in; null where it is not rated on both axes. */
export function fieldOf(partner: Partner): FieldId | null {
  if (!isPlaced(partner)) return null;
  const isHigh = partner.importance > LOW_STEPS;
  const isEasy = partner.ease > LOW_STEPS;
  if (isHigh) return isEasy ? "high_easy" : "high_hard";
  return isEasy ? "low_easy" : "low_hard";
}

/** Who matters most first, and of those who matter the same the easiest; who is not rated comes last. */
export function compareByRating(one: Partner, other: Partner): number {
  const order = (partner: Partner): number => {
    const field = fieldOf(partner);
    return field ? FIELDS.indexOf(field) : FIELDS.length;
  };
  return (
    order(one) - order(other) || (other.importance ?? 0) - (one.importance ?? 0) || (other.ease ?? 0) - (one.ease ?? 0)
  );
}

export const listChosen = (map: PartnerMap): Partner[] =>
  map.partners.filter((partner) => partner.outreach.isChosen).sort(compareByRating);

/** The words of the steps of an axis: «Meget lav» to «Meget høj». */
export function listSteps(data: PartnerData, axis: "importance" | "ease"): string[] {
  const { low, high } = data.axes[axis];
  const lower = (word: string): string => word.toLowerCase();
  return [`Meget ${lower(low)}`, low, `Ret ${lower(low)}`, `Ret ${lower(high)}`, high, `Meget ${lower(high)}`];
}

export const wordRating = (data: PartnerData, axis: "importance" | "ease", rating: Rating): string =>
  rating === null ? "" : (listSteps(data, axis)[rating - 1] ?? "");

export const titleOfSector = (data: PartnerData, id: string): string =>
  data.sectors.find((sector) => sector.id === id)?.title ?? "";
