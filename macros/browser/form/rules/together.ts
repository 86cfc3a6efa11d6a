// What must hold between the fields of a case.
import { given } from "../given";
import { findField } from "../record/fields";
import { findGap } from "../record/gaps";
import { type Entries, type Group, isEntries, itemsOf, listFilled, textOf, type Value } from "../record/values";
import { echo, say } from "../words/messages";
import { suggest } from "../words/near";
import { whole } from "../words/patterns";
import { countLetters, strip } from "../words/spelling";
import { warnOfDoubles } from "./doubles";
import type { Findings, Spot } from "./findings";
import { checkMunicipalities } from "./municipalities";
import { checkPictures } from "./pictures";
import { checkSources } from "./sources";
import { findUnit } from "./texts";
import { checkTrail } from "./trail";

const at = (...path: (string | number)[]): Spot => ({ where: String(path[0]), path });
const listOf = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : []);

/** `stated` is how many places stand in the case beside those under «kilder». */
export function checkTogether(record: Entries, spread: Group, stated: number, today: string, findings: Findings): void {
  const self = strip(textOf(spread.id));
  checkLinks(record, self, findings);
  checkGaps(record, spread, findings);
  checkMunicipalities(record, spread, findings);
  checkDepth(record, findings);
  checkParents(record, self, findings);
  checkPictures(record, spread, findings);
  checkSources(record, spread, findings);
  checkWords(record, spread, self, findings);
  warnOfDoubles(record, spread, findings);
  const fewest = given().fewest_places;
  if (record.dybde === "fuld" && stated < fewest) {
    const told = { fewest, places: stated || "ingen", missing: fewest - stated };
    findings.warnTogether(at("dybde"), say("THIN_SOURCE", told));
  }
  checkTrail(spread, today, findings);
}

/** A case that points to itself. */
function checkLinks(record: Entries, self: string, findings: Findings): void {
  if (!self) return;
  for (const [key, ids] of [
    ["del_af", [record.del_af]],
    ["se_også", listOf(record.se_også)],
  ] as const) {
    if (ids.includes(self)) findings.reportTogether(at(key), say("POINTS_TO_ITSELF"));
  }
}

/** A field that is called left open by the source and is filled in, and a key that is none. */
function checkGaps(record: Entries, spread: Group, findings: Findings): void {
  const { gaps } = given();
  const filled = listFilled(itemsOf(spread.ikke_angivet));
  const paths = Array.from(new Set(Object.values(gaps).map(([path]) => path))).sort();
  listOf(record.ikke_angivet).forEach((value, index) => {
    const line = textOf(value);
    const spot = { where: `ikke_angivet ${index + 1}`, path: ["ikke_angivet", filled[index] ?? index] };
    const path = findGap(line);
    if (path !== undefined) {
      if (isFilled(record, path)) {
        findings.reportTogether(spot, say("GAP_IS_FILLED", { value: echo(line), key: path }));
      }
    } else if (whole("like_key").test(line.toLowerCase())) {
      const near = suggest(line.toLowerCase(), paths);
      findings.warnTogether(spot, say("NO_SUCH_GAP", { value: echo(line), near }));
    }
  });
}

function isFilled(record: Entries, path: string): boolean {
  let value: Value | undefined = record;
  for (const key of path.split(".")) value = isEntries(value) ? value[key] : undefined;
  return value !== undefined;
}

/** A title that another case has, a summary that is none, and a unit that is said twice. */
function checkWords(record: Entries, spread: Group, self: string, findings: Findings): void {
  const { known, folder, limits } = given();
  const fold = (text: string): string => text.toLowerCase().trim().split(/\s+/).join(" ");
  const title = fold(textOf(record.titel));
  const twins = Object.keys(known.cases).filter((id) => id !== self && fold(known.cases[id]?.title ?? "") === title);
  const [other] = twins.sort();
  if (title && other) findings.warnTogether(at("titel"), say("SAME_TITLE", { other: `${folder}/${other}.yml` }));
  const summary = isEntries(record.resumé) ? record.resumé.tekst : record.resumé;
  const length = countLetters(strip(textOf(summary)));
  if (length > limits.summary) findings.warnTogether(at("resumé"), say("LONG_SUMMARY", { length }));
  const filled = listFilled(itemsOf(spread.tal));
  listOf(record.tal).forEach((figure, index) => {
    const [value, unit] = isEntries(figure) ? [textOf(figure.værdi), textOf(figure.enhed)] : ["", ""];
    if (!findUnit(value, unit)) return;
    const spot = { where: `tal ${index + 1} › værdi`, path: ["tal", filled[index] ?? index, "værdi"] };
    findings.warnTogether(spot, say("UNIT_TWICE", { value: echo(value), unit: echo(unit) }));
  });
}

/** What a case that the sources tell much of mostly has. */
function checkDepth(record: Entries, findings: Findings): void {
  if (record.dybde !== "fuld") return;
  for (const key of given().expected_of_full) {
    if (record[key] === undefined)
      findings.warnTogether(at("dybde"), say("FULL_CASE_LACKS", { key, title: findField(key).label }));
  }
}

/** A case that is part of a part of itself. */
function checkParents(record: Entries, self: string, findings: Findings): void {
  const { cases } = given().known;
  const way = [self];
  let parent = textOf(record.del_af);
  if (!self || parent === self) return;
  for (let known = cases[parent]; parent && known && !way.includes(parent); known = cases[parent]) {
    way.push(parent);
    parent = known.parent ?? "";
  }
  if (parent !== self || way.length < 2) return;
  findings.reportTogether(at("del_af"), say("PART_OF_ITSELF", { circle: [...way, self].join(" → ") }));
}
