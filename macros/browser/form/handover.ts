// The ways that a finished case can go. Nothing leaves the browser before one of them is chosen.
import { given } from "./given";
import { type Entries, textOf } from "./record/values";
import { whole } from "./words/patterns";

/** Letters that an address may have: a server refuses a longer one. */
const LONGEST_ADDRESS = 7500;
/** Letters of a mail's text that every mail program takes from an address. */
const LONGEST_MAIL = 1800;
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The name of the case's file. */
export function nameFile(record: Entries): string {
  const id = textOf(record.id);
  return `${whole("id").test(id) ? id : "ny-case"}.yml`;
}

/** Where the file can be proposed, and whether the address brings its text along. */
export interface Proposal {
  readonly href: string;
  readonly isFilled: boolean;
}

/** Null where the site names no repository. */
export function proposeOnGitHub(record: Entries, yaml: string, isExisting: boolean): Proposal | null {
  const { settings, folder } = given();
  const file = `${folder}/${nameFile(record)}`;
  if (!settings.repository) return null;
  if (isExisting) return { href: `${settings.repository}/edit/${settings.branch}/${file}`, isFilled: false };
  const name = encodeURIComponent(file).replace(/%2F/g, "/");
  const empty = `${settings.repository}/new/${settings.branch}?filename=${name}`;
  const filled = `${empty}&value=${encodeURIComponent(yaml)}`;
  return filled.length <= LONGEST_ADDRESS ? { href: filled, isFilled: true } : { href: empty, isFilled: false };
}

/** What goes along with the case, so that the receiver knows what it is and what to do with it. */
export const writeLetter = (record: Entries): string =>
  `Her er en case til Samspil: «${textOf(record.titel)}».\n\n` +
  `Den skal ligge i mappen ${given().folder}/ i en fil, der hedder ${nameFile(record)}.`;

/** Whether the mail has room for the case itself, so that nothing is to be attached. */
export const isMailWhole = (record: Entries, yaml: string): boolean =>
  encodeURIComponent(`${writeLetter(record)}\n\n${yaml}`).length <= LONGEST_MAIL;

/** The address that opens a mail to the editors; nothing where their contact is no mail address. */
export function addressMail(record: Entries, yaml: string): string {
  const { contact } = given().settings;
  if (!MAIL.test(contact)) return "";
  const attached = "Filen har jeg hentet fra formularen, og jeg vedhæfter den her.\n";
  const body = `${writeLetter(record)}\n\n${isMailWhole(record, yaml) ? yaml : attached}`;
  const subject = `Case til Samspil: ${textOf(record.titel)}`;
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
