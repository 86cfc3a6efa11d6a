// What lay in the browser, in a file or in an address. Anyone may have written it: it is opened here, and the caller takes
// of it only what fits.

export type Found = Partial<Record<string, unknown>>;

/** What an object holds by name; nothing where it is none. */
export const open = (found: unknown): Found => (typeof found === "object" && found ? { ...found } : {});

export const isNumber = (found: unknown): found is number => typeof found === "number" && Number.isFinite(found);

/** What a text says as JSON; null where it is none. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
