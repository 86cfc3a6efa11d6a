// What a case says twice, so that its page would: a page to read on that is a source, a sum of money in two places.
import { given } from "../given";
import {
  type Entries,
  type Group,
  isEntries,
  isGroup,
  itemsOf,
  listFilled,
  textOf,
  type Value,
} from "../record/values";
import { echo, say } from "../words/messages";
import { patternEverywhere } from "../words/patterns";
import type { Findings } from "./findings";

const listOf = (value: Value | undefined): readonly Entries[] =>
  (Array.isArray(value) ? value : []).filter(isEntries) as readonly Entries[];

/** A text, with or without its place. */
const wordsOf = (value: Value | undefined): string => textOf(isEntries(value) ? value.tekst : value);

/** Where the items of a list stand in the form that are groups in the record. */
const placesOf = (spread: Group | undefined, key: string): number[] => listFilled(itemsOf(spread?.[key]));

/** An address without what makes no other page of it. */
const reduceAddress = (address: string): string =>
  address.trim().replace(patternEverywhere("scheme"), "").toLowerCase();

/** Whether two names are of one: the same, or one with something more («Vejle Kommune», «Vejle»). */
function isOne(name: string, other: string): boolean {
  const [one, two] = [` ${name.toLowerCase()} `, ` ${other.toLowerCase()} `];
  return one.length < two.length ? two.includes(one) : one.includes(two);
}

/** Every large number of a text as digits: «1,2 mio. kr.» and «1.200.000 kr.» are one. */
export function listSums(text: string): string[] {
  const { digits: fewest, times } = given().doubles;
  const sums: string[] = [];
  for (const [, whole = "", decimals = "", short, long] of text.matchAll(patternEverywhere("sum"))) {
    const noughts = times[short ?? long ?? ""] ?? 0;
    const digits = (whole.replace(/\D/g, "") + (noughts ? decimals.padEnd(noughts, "0") : "")).replace(/^0+/, "");
    if (digits.length >= fewest) sums.push(digits);
  }
  return sums;
}

/** The number of the party whose contribution tells of the same money; 0 where none does. */
function findParty(share: Entries, record: Entries): number {
  const sums = new Set(listSums(textOf(share.beløb)));
  return (
    listOf(record.parter).findIndex(
      (party) =>
        isOne(textOf(party.navn), textOf(share.hvem)) && listSums(wordsOf(party.bidrag)).some((sum) => sums.has(sum)),
    ) + 1
  );
}

export function warnOfDoubles(record: Entries, spread: Group, findings: Findings): void {
  const sources = listOf(record.kilder)
    .map((source) => textOf(source.link))
    .filter(Boolean);
  const known = new Set(sources.map(reduceAddress));
  listOf(record.læs_mere).forEach((page, index) => {
    const address = textOf(page.link);
    if (!address || !known.has(reduceAddress(address))) return;
    const at = placesOf(spread, "læs_mere")[index] ?? index;
    const spot = { where: `læs_mere ${index + 1} › link`, path: ["læs_mere", at, "link"] };
    findings.warnTogether(spot, say("FURTHER_IS_SOURCE", { value: echo(textOf(page.titel)) }));
  });
  const finance = record.finansiering;
  listOf(isEntries(finance) ? finance.bidrag : undefined).forEach((share, index) => {
    const number = findParty(share, record);
    if (!number) return;
    const group = spread.finansiering;
    const at = placesOf(isGroup(group) ? group : undefined, "bidrag")[index] ?? index;
    const spot = { where: `finansiering › bidrag ${index + 1}`, path: ["finansiering", "bidrag", at] };
    findings.warnTogether(spot, say("SAME_CONTRIBUTION", { value: echo(textOf(share.hvem)), number }));
  });
}
