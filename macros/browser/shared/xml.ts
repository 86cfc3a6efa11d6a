// Text in files of XML, such as those that Word reads.

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML: signs that mean something there are written out, those that may not stand there are left out. */
export function escapeText(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, "")
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Puts what belongs there in the place of each `%name%`. */
export const fill = (snippet: string, values: Readonly<Record<string, string>>): string =>
  snippet.replace(/%([a-z_]+)%/g, (whole, name: string) => values[name] ?? whole);
