// What looks like somebody's personal data. It is told of and never refused: nothing is sent, and whoever writes may know
// better.

const MAIL = /[^\s@,;]+@[^\s@,;]+\.[a-zæøå]{2,}/i;
const CIVIL_NUMBER = /(?:^|\D)[0-3]\d[01]\d{3}[- ]?\d{4}(?!\d)/;
const TELEPHONE = /(?:^|[^\d-])(?:\+45[ .]?|0045[ .]?)?\d{2}[ .]?\d{2}[ .]?\d{2}[ .]?\d{2}(?![\d-])/;
/** Two or three words that begin large, alone or at the beginning of a phrase: «Anne Jensen», «Anne Jensen, leder». */
const NAME =
  /(?:^|[,;:(/]\s*)((?:\p{Lu}[\p{Ll}'’-]+\s+)(?:(?:\p{Lu}\.|\p{Lu}[\p{Ll}'’-]+)\s+)?\p{Lu}[\p{Ll}'’-]+)(?=\s*(?:$|[,;:()/]))/u;

export type Personal = "mail" | "civil" | "telephone" | "name";

/** What a text holds that says who somebody is, beside a name. */
export function findPersonal(text: string): Exclude<Personal, "name"> | null {
  if (MAIL.test(text)) return "mail";
  if (CIVIL_NUMBER.test(text)) return "civil";
  return TELEPHONE.test(text) ? "telephone" : null;
}

/**
 * The same in a field that asks for a role, where a name is told of as well.
 *
 * @param own words that are no person's name: the partner's own name
 */
export function findPersonalInRole(text: string, own = ""): Personal | null {
  const found = findPersonal(text);
  if (found) return found;
  const name = NAME.exec(text)?.[1];
  const isOwn = name !== undefined && own.toLowerCase().includes(name.toLowerCase());
  return name && !isOwn ? "name" : null;
}

const WORDS: Readonly<Record<Personal, string>> = {
  mail: "Det ligner en mailadresse.",
  civil: "Det ligner et cpr-nummer. Slet det.",
  telephone: "Det ligner et telefonnummer.",
  name: "Det ligner et navn.",
};

export const warnOf = (found: Personal | null): string =>
  found
    ? `${WORDS[found]} Kortet er lavet til roller, som «daglig leder». Det bliver i denne browser og i de filer, du gemmer.`
    : "";
