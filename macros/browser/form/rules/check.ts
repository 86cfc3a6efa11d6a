// The rules of `make check`, for one who is still writing: the same verdict in the same words.
import type { Collection } from "../data";
import { given } from "../given";
import { findDate } from "../record/dates";
import { faultOfPlace } from "../record/documents";
import { type Field, listFields, listOrigins } from "../record/fields";
import { isFault, readPlaces } from "../record/places";
import {
  type Entries,
  type Group,
  gather,
  gatherOne,
  isBlank,
  isEntries,
  isGroup,
  itemsOf,
  type Spread,
  textOf,
} from "../record/values";
import { echo, say } from "../words/messages";
import { suggest } from "../words/near";
import { strip, usePlainSpaces } from "../words/spelling";
import { Findings, item, type Problem, ROOT, type Spot, within } from "./findings";
import { listOwnSources } from "./sources";
import { faultOfText, isGarbled, listWarnings, warnOfName } from "./texts";
import { checkTogether } from "./together";
import { faultOfValue, faultOfWord } from "./values";

export interface Circumstances {
  /** Whether the case is there already: its id is then its own. */
  readonly isExisting: boolean;
  /** The day on which it is read. */
  readonly today: string;
}

/** Everything that is wrong with a case, or worth a look, in the order of the fields. */
export function check(spread: Group, circumstances: Circumstances): Problem[] {
  const record = gather(listFields(), spread);
  const findings = new Findings();
  const checker = new Checker(findings, record, strip(textOf(spread.id)), circumstances);
  checker.checkGroup(listFields(), spread, ROOT);
  checkTogether(record, spread, checker.stated, circumstances.today, findings);
  return findings.problems;
}

/** Walks along the fields. */
class Checker {
  /** Places that can be read, beside those under «kilder». */
  stated = 0;
  private readonly own: readonly string[];

  constructor(
    private readonly findings: Findings,
    record: Entries,
    private readonly self: string,
    private readonly circumstances: Circumstances,
  ) {
    this.own = listOwnSources(record);
  }

  checkGroup(fields: readonly Field[], group: Group, spot: Spot): void {
    for (const field of fields) {
      const inner = within(spot, field.key);
      const value = group[field.key];
      if (value !== undefined && !isBlank(value)) this.checkField(field, value, inner);
      // What is missing has no place of its own: the check names the group.
      else if (field.required) this.findings.report({ where: spot.where, path: inner.path }, field.missing);
    }
    this.checkOrder(fields, group, spot);
  }

  /** An end before its beginning. */
  private checkOrder(fields: readonly Field[], group: Group, spot: Spot): void {
    for (const field of fields.filter(({ notBefore }) => notBefore)) {
      const [start, end] = [findDate(textOf(group[field.notBefore])), findDate(textOf(group[field.key]), field.orNow)];
      if (!start || !end || end.last >= start.first) continue;
      const told = say("ENDS_BEFORE_START", { start: start.wording, end: end.wording });
      this.findings.report(within(spot, field.key), told);
    }
  }

  private checkField(field: Field, value: Spread, spot: Spot): void {
    if (field.many) this.checkList(field, itemsOf(value), spot);
    else this.checkOne(field, value, spot);
  }

  private checkList(field: Field, items: readonly Spread[], spot: Spot): void {
    const seen = new Map<string, { readonly number: number; readonly isShort: boolean }>();
    let number = 0;
    items.forEach((value, index) => {
      if (isBlank(value)) return;
      number += 1;
      const inner = item(spot, number, index);
      this.checkOne(field, value, inner);
      const written = gatherOne(field, value);
      const isShort = typeof written === "string";
      const text = isEntries(written) ? written[field.alone] : written;
      if (typeof text !== "string") return;
      const before = seen.get(text);
      seen.set(text, { number, isShort });
      // Of two that both say more, each may say something else.
      if (before && (isShort || before.isShort)) this.reportAgain(field, text, `punkt ${before.number}`, inner);
    });
  }

  private reportAgain(field: Field, text: string, before: string, spot: Spot): void {
    if (field.repeats) return;
    if (field.kind === "Prose") this.findings.warn(spot, say("SAME_AGAIN", { where: before }));
    else if (field.kind === "Reference" || field.kind === "Line" || field.kind === "Group") {
      this.findings.report(spot, say("STANDS_TWICE", { value: echo(text), where: before }));
    }
  }

  private checkOne(field: Field, value: Spread, spot: Spot): void {
    if (typeof value === "string") this.checkText(field, value, spot);
    else if (isGroup(value)) {
      if (field.fields) this.checkGroup(field.fields, value, spot);
      else this.checkStatement(field, value, spot);
    }
  }

  /** A text with its place and origin. The check names its parts only where there are several. */
  private checkStatement(field: Field, value: Group, spot: Spot): void {
    const [text, place, origin] = [textOf(value.tekst), textOf(value.sted), textOf(value.ophav)].map(strip);
    const inner = within(spot, "tekst");
    if (!text) this.findings.report({ ...spot, path: inner.path }, say("TEXT_MISSING"));
    else this.checkText(field, text, place || origin ? inner : { ...spot, path: inner.path });
    if (place) this.checkPlaces(place, within(spot, "sted"));
    if (origin) this.reportFault(within(spot, "ophav"), faultOfWord(listOrigins(), origin));
  }

  private checkText(field: Field, raw: string, spot: Spot): void {
    if (field.kind === "PlaceText") this.checkPlaces(raw, spot);
    else if (this.refuseText(raw, spot)) return;
    else {
      const isRight = !this.reportFault(spot, faultOfValue(field, raw));
      if (field.kind === "Reference") this.checkReference(field, usePlainSpaces(raw), spot);
      if (field.kind === "Identifier" && isRight) this.checkNew(usePlainSpaces(raw), spot);
      if (field.kind !== "Line" && field.kind !== "Prose") return;
      for (const told of listWarnings(strip(raw), field)) this.findings.warn(spot, told);
      const name = warnOfName(strip(raw), spot.where);
      if (name) this.findings.warn(spot, name);
    }
  }

  /** Whether there was a fault. */
  private reportFault(spot: Spot, fault: string): boolean {
    if (fault) this.findings.report(spot, fault);
    return fault !== "";
  }

  /** Whether the text is refused, whatever it should be. Broken letters are told, and the rest is read all the same. */
  private refuseText(raw: string, spot: Spot): boolean {
    const text = strip(raw);
    if (isGarbled(text)) this.findings.reportLost(spot, say("GARBLED_LETTERS"));
    return this.reportFault(spot, faultOfText(text));
  }

  private checkPlaces(raw: string, spot: Spot): void {
    if (this.refuseText(raw, spot)) return;
    for (const place of readPlaces(raw.replace(/\n/g, " "))) {
      if (isFault(place)) {
        this.findings.report(spot, place.fault);
        continue;
      }
      if (!spot.where.startsWith("kilder ")) this.stated += 1;
      const lost = faultOfPlace(place, this.own);
      if (lost) this.findings.reportLost(spot, lost);
    }
  }

  private checkNew(id: string, spot: Spot): void {
    if (this.circumstances.isExisting || !Object.keys(given().known.cases).includes(id)) return;
    this.findings.reportLost(spot, say("ID_TAKEN", { value: echo(id) }));
  }

  private checkReference(field: Field, target: string, spot: Spot): void {
    const ids = Object.keys(given().known[field.collection as Collection]);
    if (field.collection === "cases" && this.self && !ids.includes(this.self)) ids.push(this.self);
    if (!ids.includes(target)) this.findings.reportLost(spot, wordUnknown(target, field.collection, ids));
  }
}

/** «Mente du …?» of a record: by its id, as a file has it, or by its title, as it stands in the lists of the form. */
function suggestRecord(target: string, collection: string, ids: readonly string[]): string {
  const { isSpoken, known } = given();
  if (!isSpoken) return suggest(target, [...ids].sort());
  return suggest(
    target,
    Object.values(known[collection as Collection]).map(({ title }) => title),
  );
}

/** What is said of an id that no record has. */
function wordUnknown(target: string, collection: string, ids: readonly string[]): string {
  const { limits, origins, vocabularies } = given();
  const [value, near, where] = [echo(target), suggestRecord(target, collection, ids), origins[collection] ?? ""];
  const added = vocabularies[collection];
  if (!added) return say("NO_SUCH_ID", { value, where, near });
  const few = say("AMONG_WORDS", { words: ids.join(", ") });
  const among = ids.length <= limits.words ? few : say("AMONG_MANY", { where });
  return say("NO_SUCH_WORD", { value, where: among, near, file: added[0], fields: added[1] });
}
