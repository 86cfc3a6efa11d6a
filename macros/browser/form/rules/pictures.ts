// The pictures of a case: whose they are by their names, whether we may show them, and whether those who cannot see them are
// told. The files are known to `make check` alone.
import { type Entries, type Group, isEntries, itemsOf, listFilled, textOf, type Value } from "../record/values";
import { echo, say } from "../words/messages";
import { pattern, whole } from "../words/patterns";
import { strip } from "../words/spelling";
import type { Findings, Spot } from "./findings";

/** The word for a picture that nobody has given leave to show. */
const MISSING = "mangler";

const oneLine = (text: string): string => text.split(/\s+/).filter(Boolean).join(" ");
const withoutDot = (text: string): string => text.toLowerCase().replace(/\.+$/, "");
const wordsOf = (value: Value | undefined): string =>
  textOf(value !== undefined && isEntries(value) ? value.tekst : value);

export function checkPictures(record: Entries, spread: Group, findings: Findings): void {
  const self = strip(textOf(spread.id));
  const filled = listFilled(itemsOf(spread.billeder));
  const first = new Map<string, number>();
  (Array.isArray(record.billeder) ? record.billeder : []).forEach((value: Value, index) => {
    if (!isEntries(value)) return;
    const at = (key: string): Spot => ({
      where: `billeder ${index + 1} › ${key}`,
      path: ["billeder", filled[index] ?? index, key],
    });
    const file = textOf(value.fil);
    // What no picture can be called is told by itself, with what to call it.
    if (whole("picture").test(file)) checkFile(file, self, index + 1, first, at("fil"), findings);
    if (textOf(value.lov) === MISSING) findings.reportTogether(at("lov"), say("NO_LEAVE"));
    else if (!textOf(value.lov)) checkPermission(oneLine(textOf(value.tilladelse)), at("tilladelse"), findings);
    checkWords(oneLine(textOf(value.alt)), oneLine(wordsOf(value.billedtekst)), file, at("alt"), findings);
  });
}

function checkFile(
  file: string,
  self: string,
  number: number,
  first: Map<string, number>,
  spot: Spot,
  findings: Findings,
): void {
  if (self && !file.startsWith(`${self}-`)) {
    const name = echo(`${self}-${number}${file.replace(/^.*(?=\.)/, "")}`);
    findings.reportTogether(spot, say("PICTURE_OF_ANOTHER", { value: echo(file), name }));
  }
  const before = first.get(file);
  if (before === undefined) first.set(file, number);
  else findings.reportTogether(spot, say("PICTURE_TWICE", { value: echo(file), where: `billeder ${before}` }));
}

/** What says in words alone that nobody has given permission: such a picture waits. */
function checkPermission(permission: string, spot: Spot, findings: Findings): void {
  if (!permission || !pattern("no_permission").test(permission.toLowerCase())) return;
  findings.reportTogether(spot, say("NO_PERMISSION", { value: echo(permission) }));
}

/** The words for those who cannot see the picture. */
function checkWords(alt: string, caption: string, file: string, spot: Spot, findings: Findings): void {
  if (!alt) return;
  const value = echo(alt);
  if (
    whole("like_a_file").test(alt.toLowerCase()) ||
    alt.toLowerCase() === file.replace(/\.[^.]*$/, "").toLowerCase()
  ) {
    findings.reportTogether(spot, say("ALT_IS_A_FILE_NAME", { value }));
  } else if (!alt.includes(" ")) findings.warnTogether(spot, say("ALT_SAYS_NOTHING", { value }));
  else if (withoutDot(alt) === withoutDot(caption)) findings.warnTogether(spot, say("ALT_IS_THE_CAPTION"));
}
