// The words of a verdict: what fits best, how sure that is, and what speaks against.
import { joinWords } from "../../shared/words";
import { wordPlaceAfter } from "../frame/said";
import type { Argument, Standing, Verdict } from "./choosing";

/** A method within a sentence; «Safe Space» is a name and keeps its letters. */
export const lowerName = (text: string): string =>
  text.startsWith("Safe") ? text : text.slice(0, 1).toLowerCase() + text.slice(1);

const name = ({ method }: Standing): string => lowerName(method.one);

export const wordArgument = ({ effect }: Argument): string => `${effect.text}${wordPlaceAfter(effect)}`;

const reasons = (number: number): string => (number === 1 ? "én ting" : `${number} ting`);

/** The heading of a verdict. */
export function wordTitle({ best, outs, given }: Verdict): string {
  if (!given.length) return "Svar på det første spørgsmål";
  const [out] = outs;
  if (out) return out.out.title;
  const [first, ...others] = best;
  if (!first) return "Ingen af de tre ligger lige for";
  if (others.length) return `Det står lige mellem ${joinWords(best.map(name))}`;
  return `${first.method.one} ligger nærmest`;
}

/** How sure it is, in a sentence or two. */
export function wordDoubt({ best, outs, given, asked }: Verdict): string {
  if (!given.length) return "Så står svaret her, med grunde for og imod. I kan rette undervejs.";
  const missing = asked - given.length;
  const soFar = missing > 0 ? ` Foreløbigt: I har svaret på ${given.length} af ${asked}.` : "";
  const [first, ...others] = best;
  if (outs.length) return `Jeres svar ligger uden for de tre metoder.${soFar}`;
  if (!first)
    return `Der taler lige så meget imod hver af dem som for. Se grundene, og ret det, der kan være anderledes.${soFar}`;
  if (others.length) return `Der taler lige meget for dem. Læs grundene, og vælg selv.${soFar}`;
  const against = first.speakAgainst.length;
  const doubt = against ? `, og ${reasons(against)} taler imod` : ", og intet i jeres svar taler imod";
  return `${first.speakFor.length === 1 ? "Én ting" : `${first.speakFor.length} ting`} taler for den${doubt}.${soFar}`;
}

/** Where a method that is not the answer stands: «Kan ikke bruges her», «Taler for: 1. Taler imod: 2». */
export function wordStanding({ speakFor, speakAgainst, ruledOut }: Standing): string {
  if (ruledOut.length) return "passer ikke til jeres svar";
  if (!speakFor.length && !speakAgainst.length) return "jeres svar siger intet om den";
  const told = [
    speakFor.length ? `${reasons(speakFor.length)} taler for` : "intet taler for",
    speakAgainst.length ? `${reasons(speakAgainst.length)} taler imod` : "",
  ];
  return told.filter(Boolean).join(", ");
}
