// The patterns that the check goes by, made ready for the browser.
import type { PatternName } from "../data";
import { given, once } from "../given";

const compiled = once(() => new Map<string, RegExp>());

function compile(key: string, source: string, flags: string): RegExp {
  const known = compiled().get(key);
  if (known) {
    known.lastIndex = 0;
    return known;
  }
  const made = new RegExp(source, flags);
  compiled().set(key, made);
  return made;
}

/** A pattern that may be found anywhere in a text. */
export const pattern = (name: PatternName): RegExp => compile(name, given().patterns[name], "u");
/** Every place in a text where the pattern is found: for `replace` and `matchAll`. */
export const patternEverywhere = (name: PatternName): RegExp => compile(`${name} g`, given().patterns[name], "gu");
/** A pattern that the whole text must be. */
export const whole = (name: PatternName): RegExp => compile(`${name} $`, `^(?:${given().patterns[name]})$`, "u");
/** A pattern that the text must begin with. */
export const beginning = (name: PatternName, flags = ""): RegExp =>
  compile(`${name} ^${flags}`, `^(?:${given().patterns[name]})`, `u${flags}`);
