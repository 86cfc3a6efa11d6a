// The sources that a case describes itself: those with a title.
import { given } from "../given";
import { isFault, readPlaces } from "../record/places";
import { type Entries, type Group, itemsOf, listFilled, textOf, type Value } from "../record/values";
import { say } from "../words/messages";
import { type Findings, type Spot, within } from "./findings";

/** The sources of a record; one that is a bare place has no other field. */
const listSources = (record: Entries): readonly Value[] => (Array.isArray(record.kilder) ? record.kilder : []);

const fieldOf = (source: Value, key: string): string =>
  typeof source === "object" && !Array.isArray(source) ? textOf((source as Entries)[key]) : "";

/** Their ids. */
export const listOwnSources = (record: Entries): string[] =>
  listSources(record)
    .filter((source) => fieldOf(source, "titel"))
    .map((source) => (fieldOf(source, "sted").split(/\s+/)[0] ?? "").replace(/,+$/, ""))
    .filter(Boolean);

/** That readers can find a source, and the place in it. */
export function checkSources(record: Entries, spread: Group, findings: Findings): void {
  const filled = listFilled(itemsOf(spread.kilder));
  listSources(record).forEach((source, number) => {
    if (typeof source === "string") return;
    const spot: Spot = { where: `kilder ${number + 1}`, path: ["kilder", filled[number] ?? number] };
    checkSource(source, spot, findings);
  });
}

function checkSource(source: Value, spot: Spot, findings: Findings): void {
  const at = (key: string): Spot => ({ where: spot.where, path: [...spot.path, key] });
  if (!fieldOf(source, "titel")) {
    const lacksTitle = given().needs_title.some((key) => fieldOf(source, key));
    if (lacksTitle) findings.reportTogether(at("titel"), say("SOURCE_WITHOUT_TITLE"));
    return;
  }
  if (!fieldOf(source, "link")) findings.warnTogether(at("link"), say("SOURCE_WITHOUT_LINK"));
  const text = fieldOf(source, "sted");
  const places = text ? readPlaces(text) : [];
  const isOpen = places.length > 0 && !places.some((place) => isFault(place) || place.where || place.lines.length);
  // A page on the web has none to name: the day on which it was read says which one was meant.
  const link = fieldOf(source, "link");
  if (!isOpen || (link && fieldOf(source, "læst"))) return;
  findings.warnTogether(within(spot, "sted"), say(link ? "WEB_SOURCE_WITHOUT_DAY" : "SOURCE_WITHOUT_PAGE"));
}
