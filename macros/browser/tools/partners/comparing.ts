// Two parties' maps laid beside each other: who both have and rate differently, and whom only one has.
import { addPartner, changePartner, keyOf, NO_OUTREACH, type Partner, type PartnerMap } from "./partners";

export interface Pair {
  readonly mine: Partner;
  readonly theirs: Partner;
  /** Steps between the ratings on each axis; 0 where one of them is none. */
  readonly importance: number;
  readonly ease: number;
}

export interface Comparison {
  /** Both have rated, and not the same: the largest difference first. */
  readonly differing: readonly Pair[];
  /** One of them has not rated. */
  readonly open: readonly Pair[];
  readonly agreeing: readonly Pair[];
  readonly onlyMine: readonly Partner[];
  readonly onlyTheirs: readonly Partner[];
}

const apart = (one: number | null, other: number | null): number =>
  one === null || other === null ? 0 : Math.abs(one - other);

const isOpen = ({ mine, theirs }: Pair): boolean =>
  (["importance", "ease"] as const).some((axis) => (mine[axis] === null) !== (theirs[axis] === null));

/** The larger of the two differences counts first, then both together. */
function compareDifference(one: Pair, other: Pair): number {
  const largest = (pair: Pair): number => Math.max(pair.importance, pair.ease);
  const sum = (pair: Pair): number => pair.importance + pair.ease;
  return largest(other) - largest(one) || sum(other) - sum(one);
}

export function compareMaps(mine: PartnerMap, theirs: PartnerMap): Comparison {
  const known = new Map(theirs.partners.map((partner) => [keyOf(partner.name), partner]));
  const own = new Set(mine.partners.map((partner) => keyOf(partner.name)));
  const pairs = mine.partners.flatMap((partner): Pair[] => {
    const other = known.get(keyOf(partner.name));
    if (!other) return [];
    const importance = apart(partner.importance, other.importance);
    return [{ mine: partner, theirs: other, importance, ease: apart(partner.ease, other.ease) }];
  });
  const differs = (pair: Pair): boolean => pair.importance + pair.ease > 0;
  return {
    differing: pairs.filter(differs).sort(compareDifference),
    open: pairs.filter((pair) => !differs(pair) && isOpen(pair)),
    agreeing: pairs.filter((pair) => !differs(pair) && !isOpen(pair)),
    onlyMine: mine.partners.filter((partner) => !known.has(keyOf(partner.name))),
    onlyTheirs: theirs.partners.filter((partner) => !own.has(keyOf(partner.name))),
  };
}

const WORDS = ["sector", "interest", "why", "challenges", "relation", "history", "contact"] as const;

/** Their ratings in place of mine; what they have not rated stays. */
export const takeRatings = (map: PartnerMap, { mine, theirs }: Pair): PartnerMap =>
  changePartner(map, mine.id, {
    importance: theirs.importance ?? mine.importance,
    ease: theirs.ease ?? mine.ease,
  });

/** What they have written where I have nothing; empty where there is none of it. */
export function findTheirWords({ mine, theirs }: Pair): Partial<Partner> {
  return Object.fromEntries(WORDS.filter((key) => !mine[key] && theirs[key]).map((key) => [key, theirs[key]]));
}

/** Their partner as mine. What they plan to do is theirs. */
export function takePartner(map: PartnerMap, theirs: Partner): PartnerMap {
  const { id: _, ...known } = theirs;
  return addPartner(map, { ...known, outreach: NO_OUTREACH });
}
