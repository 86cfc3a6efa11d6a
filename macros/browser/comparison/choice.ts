// What is compared and how it is shown, in the page's address and back.

export type Sort = "cases" | "metoder";
export const SORTS: readonly Sort[] = ["cases", "metoder"];

const ID = /^[a-z0-9-]{1,80}$/;

/** What can be chosen of a sort. */
export interface Offer {
  most: number;
  /** The ids there are. */
  ids: ReadonlySet<string>;
}
export type Offers = Readonly<Record<Sort, Offer>>;

export interface Choice {
  sort: Sort;
  chosen: readonly string[];
  /** What was chosen of each sort, for whoever looks at the other and comes back. */
  kept: Readonly<Record<Sort, readonly string[]>>;
  /** What an address asks for and there is not. */
  missing: readonly string[];
  /** The address asks for more than there is room for. */
  isTooMany: boolean;
  /** All fields, and not only the most important. */
  isWhole: boolean;
  onlyDiffering: boolean;
  showEmpty: boolean;
}

export const NOTHING: Choice = {
  sort: "cases",
  chosen: [],
  kept: { cases: [], metoder: [] },
  missing: [],
  isTooMany: false,
  isWhole: false,
  onlyDiffering: false,
  showEmpty: false,
};

function split(text: string): string[] {
  const ids = text.split(",").map((id) => id.trim());
  return Array.from(new Set(ids)).filter(Boolean);
}

export function keepKnown(ids: readonly string[], { ids: known }: Offer): string[] {
  return ids.filter((id) => ID.test(id) && known.has(id));
}

/** @param before the choice until now: a sort that the address does not name keeps what was chosen of it */
export function readChoice(search: string, offers: Offers, before: Choice = NOTHING): Choice {
  const query = new URLSearchParams(search);
  const sort: Sort = query.has("metoder") && !query.has("cases") ? "metoder" : "cases";
  const keep = (name: Sort): readonly string[] => {
    const ids = query.get(name);
    return ids === null ? before.kept[name] : keepKnown(split(ids), offers[name]).slice(0, offers[name].most);
  };
  const asked = split(query.get(sort) ?? "");
  const known = keepKnown(asked, offers[sort]);
  const chosen = known.slice(0, offers[sort].most);
  return {
    sort,
    chosen,
    kept: { cases: keep("cases"), metoder: keep("metoder"), [sort]: chosen },
    missing: asked.filter((id) => !known.includes(id)),
    isTooMany: known.length > chosen.length,
    isWhole: query.get("vis") === "alt",
    onlyDiffering: query.get("kun") === "forskelle",
    showEmpty: query.get("tomme") === "vis",
  };
}

/** How many sorts an address names: none, and the reader's own picks are shown. */
export function countSorts(search: string): number {
  const query = new URLSearchParams(search);
  return SORTS.filter((sort) => query.has(sort)).length;
}

/** What a table can show less of. */
export interface Extent {
  /** It has fields beside the most important. */
  hasMore: boolean;
  /** It has fields of fixed words, which can be told alike or different. */
  hasFixed: boolean;
}

/** The query of an address, with its question mark, or nothing. */
export function writeChoice(choice: Choice, { hasMore, hasFixed }: Extent): string {
  const { sort, chosen } = choice;
  const query = [
    (chosen.length > 0 || sort === "metoder") && `${sort}=${chosen.join(",")}`,
    choice.isWhole && hasMore && "vis=alt",
    choice.onlyDiffering && hasFixed && "kun=forskelle",
    choice.showEmpty && "tomme=vis",
  ].filter(Boolean);
  return query.length ? `?${query.join("&")}` : "";
}

/** With others chosen of the same sort. */
export function choose(choice: Choice, chosen: readonly string[]): Choice {
  const kept = { ...choice.kept, [choice.sort]: chosen };
  return { ...choice, chosen, kept, missing: [], isTooMany: false };
}

/** With the other sort in view, and what was chosen of it. */
export function turnTo(choice: Choice, sort: Sort): Choice {
  const kept = { ...choice.kept, [choice.sort]: choice.chosen };
  return choose({ ...choice, sort, kept }, kept[sort]);
}
