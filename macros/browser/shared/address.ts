// What a page is asked for, in its address: it can be kept, sent to others and come back to.

/** The answers that an address gives to a question, in the order in which they are offered; others are passed over. */
export function readAnswers(asked: URLSearchParams, key: string, offered: readonly string[]): string[] {
  const wanted = new Set(asked.getAll(key).join(",").split(","));
  return offered.filter((answer) => wanted.has(answer));
}

/** Words that somebody typed, as an address has them. */
export const writeWords = (text: string): string => encodeURIComponent(text.trim()).replace(/%20/g, "+");

/**
 * What stands from the «?» on: ours in this order, without what says nothing, then what others have put into `query`.
 * Empty where there is nothing to say.
 */
export function writeQuery(ours: readonly (readonly [key: string, value: string])[], query: string): string {
  const written = ours.filter(([, value]) => value).map(([key, value]) => `${key}=${value}`);
  const keys = new Set(ours.map(([key]) => key));
  new URLSearchParams(query).forEach((value, key) => {
    if (!keys.has(key)) written.push(`${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  });
  return written.length ? `?${written.join("&")}` : "";
}

/** Gives the page another address: a step that one can go back from, or in the place of the one that it has. */
export function setAddress(how: "pushState" | "replaceState", address: string): void {
  try {
    history[how](how === "replaceState" ? history.state : null, "", address);
  } catch {
    // From disk some browsers refuse it: the page works all the same.
  }
}

/** What stood after the «#» has been taken in: the address is the page's own again. */
export function dropHash(): void {
  setAddress("replaceState", location.href.split("#")[0] ?? "");
}

/** A part of an address in words; empty where it is broken. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/** The address follows what is shown; what is marked in the page stays. */
export function followQuery(query: string): void {
  setAddress("replaceState", `${location.pathname}${query}${location.hash}`);
}
