// Partners as rows of a table: what a spreadsheet gets, and what is read from one, from a file or pasted.
import { type ColumnId, type PartnerData, RELATIONS, type Sector } from "./data";
import {
  addPartner,
  changePartner,
  fieldOf,
  findByName,
  keyOf,
  LONGEST_NAME,
  LONGEST_TEXT,
  listSteps,
  MOST_PARTNERS,
  NO_OUTREACH,
  type Partner,
  type PartnerMap,
  STEPS,
  titleOfSector,
  wordRating,
} from "./partners";
import { takeText } from "./tidying";

/** A column: its title, what else a table may call it, and how it is written and read. */
interface Column {
  readonly title: string;
  readonly others: readonly string[];
  write(partner: Partner): string;
  /** What the cell says of the partner; null where it is no such thing. */
  read(cell: string, partner: Partial<Partner>): Partial<Partner> | null;
}

const YES = "Ja";
const SECTOR = "Sektor";

/** «Kommunen» and «foreninger» are sectors too: people bend the words. */
const ENDING = /(?:erne|en|et|er|ne|n|r)$/;

function findSector(data: PartnerData, cell: string): Sector | undefined {
  const bare = (words: string): string => keyOf(words).replace(ENDING, "");
  const find = (key: (words: string) => string): Sector | undefined =>
    data.sectors.find((sector) => [sector.id, sector.title, ...sector.words].some((word) => key(word) === key(cell)));
  return find(keyOf) ?? find(bare);
}

/** «Høj: mange kender dem» is a step and words; «4» is a step. */
function readRating(
  data: PartnerData,
  axis: "importance" | "ease",
  cell: string,
): { step: number; rest: string } | null {
  const number = /^([1-9])(?:\s*(?:af|\/)\s*(\d+))?$/.exec(cell);
  if (number) {
    const step = Number(number[1]);
    return step <= STEPS && (number[2] === undefined || Number(number[2]) === STEPS) ? { step, rest: "" } : null;
  }
  const steps = listSteps(data, axis);
  const named = steps
    .map((word, at) => ({ word, step: at + 1 }))
    .sort((one, other) => other.word.length - one.word.length)
    .find(({ word }) => new RegExp(`^${word}(?=$|[\\s:;,.–-])`, "i").test(cell));
  return named ? { step: named.step, rest: cell.slice(named.word.length).replace(/^[\s:;,.–-]+/, "") } : null;
}

function readRelation(data: PartnerData, cell: string): Partial<Partner> {
  const relation = RELATIONS.find((id) => cell.toLowerCase().startsWith(data.relations[id].toLowerCase()));
  if (!relation) return { history: cell };
  const rest = cell.slice(data.relations[relation].length).replace(/^[\s:;,.–-]+/, "");
  return { relation, ...(rest && { history: rest }) };
}

const joinRating = (step: string, words: string): string => [step, words].filter(Boolean).join(": ");

const plain = (
  title: string,
  others: readonly string[],
  key: "name" | "interest" | "challenges" | "contact",
): Column => ({
  title,
  others,
  write: (partner) => partner[key],
  read: (cell) => ({ [key]: cell }),
});

/** The six columns of the sheet, in its order; the other columns stand after them. */
export function listColumns(data: PartnerData): Column[] {
  const title = (id: ColumnId): string => data.columns[id].title;
  const outreach = (partner: Partial<Partner>) => partner.outreach ?? NO_OUTREACH;
  return [
    plain(title("partner"), ["partner", "samarbejdspartner", "navn", "organisation", "hvem"], "name"),
    plain(title("interest"), ["interesse"], "interest"),
    {
      title: title("importance"),
      others: [data.axes.importance.title],
      write: (partner) => joinRating(wordRating(data, "importance", partner.importance), partner.why),
      read: (cell) => {
        const rating = readRating(data, "importance", cell);
        return rating ? { importance: rating.step, ...(rating.rest && { why: rating.rest }) } : { why: cell };
      },
    },
    plain(title("challenges"), ["udfordring", "svært"], "challenges"),
    {
      title: title("relation"),
      others: ["relation", "kendskab"],
      write: (partner) => joinRating(partner.relation && data.relations[partner.relation], partner.history),
      read: (cell) => readRelation(data, cell),
    },
    plain(title("contact"), ["kontakt", "kontaktperson", "rolle"], "contact"),
    {
      title: data.axes.ease.title,
      others: ["lethed", "nemt", "hvor nemt"],
      write: (partner) => wordRating(data, "ease", partner.ease),
      read: (cell) => {
        const rating = readRating(data, "ease", cell);
        return rating && !rating.rest ? { ease: rating.step } : null;
      },
    },
    {
      title: SECTOR,
      others: [],
      write: (partner) => titleOfSector(data, partner.sector),
      read: (cell) => {
        const sector = findSector(data, cell);
        return sector ? { sector: sector.id } : null;
      },
    },
    // Where a partner stands follows from its ratings.
    { title: "Felt", others: [], write: (partner) => titleOfField(data, partner), read: () => ({}) },
    {
      title: "Rækker ud",
      others: [],
      write: (partner) => (partner.outreach.isChosen ? YES : ""),
      read: (cell, partner) => ({ outreach: { ...outreach(partner), isChosen: keyOf(cell) === keyOf(YES) } }),
    },
    {
      title: "Hvem gør det",
      others: [],
      write: (partner) => partner.outreach.who,
      read: (cell, partner) => ({ outreach: { ...outreach(partner), who: cell } }),
    },
    {
      title: "Hvornår",
      others: ["dato"],
      write: (partner) => partner.outreach.when,
      read: (cell, partner) => ({ outreach: { ...outreach(partner), when: cell } }),
    },
    ...data.outreach.map(
      (advice): Column => ({
        title: advice.title,
        others: [],
        write: (partner) => partner.outreach.answers[advice.id] ?? "",
        read: (cell, partner) => {
          const before = outreach(partner);
          return { outreach: { ...before, answers: { ...before.answers, [advice.id]: cell } } };
        },
      }),
    ),
  ];
}

function titleOfField(data: PartnerData, partner: Partner): string {
  const field = fieldOf(partner);
  return field ? data.fields[field].title : "";
}

export function writeRows(map: PartnerMap, data: PartnerData): string[][] {
  const columns = listColumns(data);
  return [
    columns.map((column) => column.title),
    ...map.partners.map((partner) => columns.map((column) => column.write(partner))),
  ];
}

export interface Read {
  readonly map: PartnerMap;
  readonly added: number;
  readonly changed: number;
  /** What could not be placed, in words for the reader. */
  readonly unplaced: readonly string[];
}

const SHEET_COLUMNS = 6;

/** Which column stands at each place of the rows, and which rows have partners. */
function readHead(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
): {
  places: (Column | undefined)[];
  rest: readonly (readonly string[])[];
  unknown: string[];
} {
  const [head = [], ...rest] = rows;
  const named = head.map((cell) => {
    const wanted = keyOf(cell);
    return columns.find((column) => [column.title, ...column.others].some((title) => keyOf(title) === wanted));
  });
  const isHead = named[0] === columns[0] || named.filter(Boolean).length > 1;
  if (isHead) {
    const unknown = head.filter((cell, at) => cell.trim() && !named[at]).map((cell) => `Kolonnen «${cell.trim()}»`);
    return { places: named, rest, unknown };
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  const seconds = rows.map((row) => row[1]?.trim() ?? "").filter(Boolean);
  // A list of names most often has the sector beside them.
  const sector = columns.find(({ title }) => title === SECTOR);
  const hasSector = seconds.length > 0 && seconds.every((cell) => sector?.read(cell, {}));
  const known = columns.slice(0, SHEET_COLUMNS);
  if (hasSector && sector) known.splice(1, 0, sector);
  const places = Array.from({ length: width }, (_, at) => known[at]);
  const unknown = width > known.length ? [`Kolonnerne efter den ${known.length}., for de har ingen overskrift`] : [];
  return { places, rest: rows, unknown };
}

/**
 * Takes the partners of a table into a map: new names are added, and what the table says of known ones is taken over. An
 * empty cell says nothing.
 */
export function readRows(map: PartnerMap, rows: readonly (readonly string[])[], data: PartnerData): Read {
  const columns = listColumns(data);
  const filled = rows.filter((row) => row.some((cell) => cell.trim()));
  const { places, rest, unknown } = readHead(filled, columns);
  const unplaced = [...unknown];
  let read: PartnerMap = map;
  let [added, changed] = [0, 0];
  for (const row of rest) {
    const { partner, told } = readRow(row, places, read);
    unplaced.push(...told);
    if (!partner) continue;
    const known = findByName(read, partner.name);
    if (!known && read.partners.length >= MOST_PARTNERS) {
      unplaced.push(`«${partner.name}»: der er plads til ${MOST_PARTNERS} partnere`);
    } else if (known) {
      read = changePartner(read, known.id, { ...partner, name: known.name });
      changed += 1;
    } else {
      read = addPartner(read, partner);
      added += 1;
    }
  }
  return { map: read, added, changed, unplaced };
}

function readRow(
  row: readonly string[],
  places: readonly (Column | undefined)[],
  map: PartnerMap,
): { partner: (Partial<Partner> & { name: string }) | null; told: string[] } {
  const at = places.findIndex((column) => column?.read("", {}) && "name" in (column.read("", {}) ?? {}));
  const name = takeText(row[at]?.trim() ?? "", LONGEST_NAME);
  const words = row.map((cell) => cell.trim()).filter(Boolean);
  if (!name) return { partner: null, told: [`En linje uden navn: «${words.join(", ")}»`] };
  const told: string[] = [];
  let partner: Partial<Partner> & { name: string } = { name };
  const before = findByName(map, name);
  for (const [place, column] of places.entries()) {
    const cell = takeText(row[place]?.trim() ?? "", LONGEST_TEXT);
    if (!column || !cell || place === at) continue;
    const read = column.read(cell, { ...before, ...partner });
    if (read) partner = { ...partner, ...read };
    else told.push(`${name}: ${column.title} «${cell}»`);
  }
  return { partner, told };
}
