// The search stands in the address, so that it can be sent on and come back to.

const QUERY = "q";
const KIND = "slags";

/** Puts a query and the kind of answers that are shown into the address; takes them out where the query is empty. */
export function keepSearch(query: string, only: string | null): void {
  const address = new URL(location.href);
  if (query) address.searchParams.set(QUERY, query);
  else address.searchParams.delete(QUERY);
  if (query && only) address.searchParams.set(KIND, only);
  else address.searchParams.delete(KIND);
  replaceState(null, address);
}

/** The kind that an address asks for, whether there is such a kind or not. */
export function readKind(): string | null {
  return new URL(location.href).searchParams.get(KIND);
}

/** Where one was among the answers when one of them was followed. */
export interface Place {
  readonly limit: number;
  readonly number: number;
}

export function keepPlace(place: Place): void {
  replaceState({ soeg: place });
}

/** The place that one comes back to; null where one comes for the first time. */
export function readPlace(): Place | null {
  const kept: unknown = history.state?.soeg;
  if (typeof kept !== "object" || kept === null) return null;
  const { limit, number } = kept as Record<string, unknown>;
  return { limit: Number(limit), number: Number(number) };
}

function replaceState(state: unknown, address?: URL): void {
  try {
    history.replaceState(state, "", address);
  } catch {
    // A browser that keeps a file's address: one searches all the same.
  }
}
