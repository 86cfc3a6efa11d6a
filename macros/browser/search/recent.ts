// The last searches, kept in this browser alone.
import { keepInBrowser } from "../shared/storage";

const SLOT = "samspil.soeg.sidste";
const MOST = 5;
/** A longer one is a text that was pasted, and no search to come back to. */
const LONGEST = 80;

/** The last searches, the newest first. Anyone may have written what is kept. */
export function listRecent(): string[] {
  const kept = keepInBrowser().read(SLOT);
  const texts = Array.isArray(kept) ? kept.filter((one): one is string => typeof one === "string") : [];
  return texts.filter((one) => one.trim() && one.length <= LONGEST).slice(0, MOST);
}

/** Keeps a search that led somewhere. */
export function keepRecent(query: string): void {
  const text = query.trim();
  if (!text || text.length > LONGEST) return;
  const others = listRecent().filter((one) => one.toLowerCase() !== text.toLowerCase());
  keepInBrowser().write(SLOT, [text, ...others].slice(0, MOST));
}

export function forgetRecent(): void {
  keepInBrowser().remove(SLOT);
}
