// Where a case took place: what stands among the municipalities and is none.
import { given } from "../given";
import { type Entries, type Group, itemsOf, listFilled, textOf } from "../record/values";
import { echo, say } from "../words/messages";
import { suggest } from "../words/near";
import { whole } from "../words/patterns";
import { makeSlug } from "../words/spelling";
import type { Findings } from "./findings";

export function checkMunicipalities(record: Entries, spread: Group, findings: Findings): void {
  const { known, made_up, home } = given();
  const filled = listFilled(itemsOf(spread.kommuner));
  const country = textOf(record.land).trim();
  const isAbroad = country !== "" && country.toLowerCase() !== home;
  (Array.isArray(record.kommuner) ? record.kommuner : []).forEach((municipality, index) => {
    const name = textOf(typeof municipality === "string" ? municipality : (municipality as Entries).navn);
    if (!name || name === made_up || known.municipalities.includes(name)) return;
    const spot = { where: `kommuner ${index + 1}`, path: ["kommuner", filled[index] ?? index, "navn"] };
    const fault = findFault(name, isAbroad);
    if (fault) findings.reportTogether({ ...spot, where: `${spot.where} › navn` }, fault);
    else if (!isAbroad) findings.warnTogether(spot, explainUnknown(name));
  });
}

/** What is surely wrong with a municipality: it is none, or it is called otherwise; nothing where nothing is. */
function findFault(name: string, isAbroad: boolean): string {
  const value = echo(name);
  if (whole("country_words").test(name.toLowerCase())) return say("COUNTRY_AS_MUNICIPALITY", { value });
  const count = whole("count_words").exec(name.toLowerCase())?.groups?.count;
  if (count !== undefined) {
    const place = given().numbers.indexOf(count);
    return say("COUNT_AS_MUNICIPALITY", { value, count: place < 0 ? Number(count) : place + 2 });
  }
  if (isAbroad) return "";
  const official = whole("with_word").test(name) ? findOfficial(name) : "";
  if (official) return say("WORD_IN_MUNICIPALITY", { value, name: official });
  const today = new Map(Object.entries(given().known.former)).get(name);
  return today ? say("FORMER_MUNICIPALITY", { value: name, name: today }) : "";
}

/** The municipality of today that a text names, with the word «kommune» or in another spelling; or nothing. */
function findOfficial(text: string): string {
  const name = whole("with_word").exec(text)?.groups?.name ?? text;
  for (const one of [name, name.replace(/s$/, "")]) {
    const found = given().known.municipalities.find((official) => makeSlug(official) === makeSlug(one));
    if (found) return found;
  }
  return "";
}

function explainUnknown(name: string): string {
  const official = findOfficial(name);
  // Towns elsewhere end as ours do («Arendal», «Rudersdal»); who writes one of ours wrongly mostly begins it right.
  const initial = name.slice(0, 1).toLowerCase();
  const alike = given().known.municipalities.filter((one) => one.slice(0, 1).toLowerCase() === initial);
  const near = official ? say("MEANT", { value: `«${official}»` }) : suggest(name, alike, given().limits.municipality);
  return say("UNKNOWN_MUNICIPALITY", { value: echo(name), near });
}
