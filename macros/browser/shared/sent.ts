// A search that stands in an address. Apart from the rest, for every page loads it.

/** An address as it was sent; from before UTF-8 («%F8»), each sign is a letter of Latin-1. */
export function readSent(text: string): string {
  const spaced = text.replace(/\+/g, " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  }
}
