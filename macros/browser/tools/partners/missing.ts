// The partners by sector: who is there, and which sectors nobody is of.
import type { PartnerData, Sector } from "./data";
import type { Partner, PartnerMap } from "./partners";

/** The sectors that are asked for, that nobody is of, and that nobody has set aside. */
export function findMissing(map: PartnerMap, data: PartnerData): Sector[] {
  const there = new Set(map.partners.map((partner) => partner.sector));
  return data.sectors.filter(({ id, missing }) => missing && !there.has(id) && !map.setAside.includes(id));
}

export interface SectorGroup {
  /** Null for those of no sector that is known. */
  readonly sector: Sector | null;
  readonly partners: readonly Partner[];
}

/** Those that are there, in the sectors' order; who is of none comes last. */
export function groupBySector(map: PartnerMap, data: PartnerData): SectorGroup[] {
  const known = new Set(data.sectors.map(({ id }) => id));
  const groups = data.sectors.map(
    (sector): SectorGroup => ({
      sector,
      partners: map.partners.filter((partner) => partner.sector === sector.id),
    }),
  );
  const rest = map.partners.filter((partner) => !known.has(partner.sector));
  return [...groups, { sector: null, partners: rest }].filter(({ partners }) => partners.length);
}

/** Whether a sector is done without for now. */
export function setAside(map: PartnerMap, sector: string, isAside: boolean): PartnerMap {
  const rest = map.setAside.filter((id) => id !== sector);
  return { ...map, setAside: isAside ? [...rest, sector] : rest };
}
