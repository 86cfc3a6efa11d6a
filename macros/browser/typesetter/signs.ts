// Which words can be set: those whose signs the faces have. What is filled in may hold any.

/** Signs that are never drawn, so that no face need have them: word joiner, soft hyphen, line ends. */
const UNSEEN = new Set(["\u2060", "\u00ad", "\n", "\r"]);
/** Keys of content that is no words. */
const WORDLESS = new Set(["qr", "key", "group"]);
const LONGEST_SHOWN = 60;

export type Signs = readonly (readonly [first: number, last: number])[];

export function* listWords(content: unknown): Generator<string> {
  if (typeof content === "string") yield content;
  else if (typeof content === "object" && content) {
    for (const [name, value] of Object.entries(content)) if (!WORDLESS.has(name)) yield* listWords(value);
  }
}

/** Whether the faces can draw a sign, or need not. */
export function hasSign(sign: string, known: Signs): boolean {
  const code = sign.codePointAt(0) ?? 0;
  return UNSEEN.has(sign) || known.some(([first, last]) => first <= code && code <= last);
}

/** Each sign that the words have and the faces have not, with the words around it: «😀» i «Godt gået 😀». */
export function findUnknownSigns(content: unknown, known: Signs): string[] {
  const found = new Map<string, string>();
  for (const words of listWords(content)) {
    for (const sign of words)
      if (!found.has(sign) && !hasSign(sign, known)) found.set(sign, words.slice(0, LONGEST_SHOWN));
  }
  return Array.from(found, ([sign, words]) => `«${sign}» i «${words}»`);
}
