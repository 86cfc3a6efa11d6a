// What is wrong with one value, by its kind. Each gives the message, or nothing where the value is right.

import { given } from "../given";
import { faultOfDate } from "../record/dates";
import type { Field } from "../record/fields";
import type { WordRow } from "../schema";
import { echo, say } from "../words/messages";
import { suggest } from "../words/near";
import { pattern, patternEverywhere, whole } from "../words/patterns";
import { countLetters, strip, usePlainSpaces } from "../words/spelling";
import { faultOfAddress } from "./addresses";

export function faultOfLine(field: Field, text: string): string {
  if (text.includes("\n")) return say("NOT_ONE_LINE");
  const length = countLetters(text);
  if (length > field.longest) return say("TOO_LONG", { length, longest: field.longest });
  const code = field.isTitle ? pattern("code").exec(text)?.[0] : undefined;
  return code === undefined ? "" : say("CODE_IN_TITLE", { value: echo(code) });
}

export function faultOfProse(text: string): string {
  for (const [, address = ""] of text.matchAll(patternEverywhere("markdown_link"))) {
    const fault = faultOfAddress(address);
    if (fault) return say("LINK_IN_TEXT", { value: echo(address), fault });
  }
  return "";
}

export function faultOfWord(words: readonly WordRow[], text: string): string {
  const allowed = words.map(([word]) => word);
  if (allowed.includes(text)) return "";
  const value = echo(text);
  return say("NOT_ONE_OF_THE_WORDS", { value, words: allowed.join(", "), near: suggest(text, allowed) });
}

export function faultOfInteger(text: string): string {
  if (whole("number").test(text) && text.length < 10) return "";
  const digits = text.replace(/[\s._]/g, "").replace(/^0+/, "");
  const mend = /^[0-9]{1,9}$/.test(digits) ? ` Skriv ${digits}.` : "";
  return say("NOT_A_WHOLE_NUMBER", { value: echo(text), mend });
}

export function faultOfId(text: string): string {
  if (whole("reserved").test(text.toLowerCase())) return say("RESERVED_ID", { value: echo(text) });
  const longest = given().limits.id;
  if (countLetters(text) <= longest && whole("id").test(text)) return "";
  return say("NOT_AN_ID", { value: echo(text), longest });
}

export function faultOfPictureName(text: string): string {
  if (countLetters(text) <= given().limits.picture && whole("picture").test(text)) return "";
  return say("NOT_A_PICTURE_NAME", { value: echo(text) });
}

/** A fault that is told after what was written. */
const after = (text: string, fault: string): string => (fault ? `${echo(text)} ${fault}` : "");

/**
 * What is wrong with a value by itself. Places, ids of other records and new ids are asked about elsewhere: they can be
 * well written and yet lead nowhere.
 */
export function faultOfValue(field: Field, raw: string): string {
  const exact = usePlainSpaces(raw);
  switch (field.kind) {
    case "Word":
      return faultOfWord(field.words, exact);
    case "Date":
      return after(exact, faultOfDate(exact, field.orNow));
    case "Link":
      return after(exact, faultOfAddress(exact, field.mayBeUnencrypted));
    case "Integer":
      return faultOfInteger(exact);
    case "PictureName":
      return faultOfPictureName(exact);
    case "Identifier":
      return faultOfId(exact);
    case "Line":
      return faultOfLine(field, strip(raw));
    case "Prose":
      return faultOfProse(strip(raw));
    default:
      return "";
  }
}
