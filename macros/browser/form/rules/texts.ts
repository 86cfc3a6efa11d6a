// What may stand in no text, and what a text should not tell.
import type { PatternName } from "../data";
import { given } from "../given";
import type { Field } from "../record/fields";
import { escapeHidden } from "../record/yaml";
import { echo, say } from "../words/messages";
import { pattern, whole } from "../words/patterns";
import { strip } from "../words/spelling";

/**
 * Whether a letter has become two. The check looks at the file, where what cannot be seen stands as a number: so does
 * this, and half a letter that cannot be seen is told as that.
 */
export const isGarbled = (text: string): boolean => pattern("garbled").test(escapeHidden(text));

/** Why a text is refused, whatever field it stands in. */
export function faultOfText(text: string): string {
  if (pattern("cpr").test(text)) return say("LOOKS_LIKE_CPR");
  return pattern("hidden").test(text) ? say("INVISIBLE_CHARACTER") : "";
}

/** What should not stand in a text: nothing stops for it. */
export function listWarnings(text: string, field: Field): string[] {
  const told: string[] = [];
  const phone = pattern("phone").exec(text)?.[1];
  if (phone !== undefined) told.push(say("LOOKS_LIKE_PHONE", { value: `«${phone}»` }));
  const found = (name: PatternName) => pattern(name).exec(text)?.[0];
  const mail = found("mail");
  if (mail !== undefined) told.push(say("LOOKS_LIKE_MAIL", { value: echo(mail) }));
  const address = found("address");
  if (address !== undefined) told.push(say("LOOKS_LIKE_ADDRESS", { value: echo(address) }));
  // A title with what looks like code is refused.
  const tag = (field.isTitle ? undefined : found("tag")) ?? found("entity");
  if (tag !== undefined) told.push(say("TAG_IN_TEXT", { value: echo(tag) }));
  if (field.kind === "Line" && whole("curly").test(text)) told.push(say("CURLY_QUOTES"));
  return told;
}

/** What looks like a person's name in the text of a field; nothing where nothing does, or where names belong. */
export function warnOfName(text: string, where: string): string {
  if (whole("names_of_others").test(where)) return "";
  const found = pattern("name").exec(text)?.[0];
  return found === undefined ? "" : say("LOOKS_LIKE_A_NAME", { value: echo(found) });
}

/** The end of an amount that says the unit beside it once more; nothing where there is none. */
export function findUnit(value: string, unit: string): string {
  const [plain, own] = [strip(value), strip(unit)];
  const others = new Map(Object.entries(given().same_units)).get(own.toLowerCase()) ?? [];
  const isSaid = (ending: string): boolean =>
    ending !== "" &&
    plain.toLowerCase().endsWith(ending.toLowerCase()) &&
    /[0-9½]/.test(plain.slice(0, plain.length - ending.length));
  return [own, ...others].find(isSaid) ?? "";
}
