// A plan as a part of an address: ids and minutes, and never a name, a place or who leads. What the pack already says is
// only pointed at.
//
//     #plan=1~60~20~0900~moede-en-time~p0.5~p2.30~shandleplan.15~b10.Frokost~e5.Farvel
//
// The edition, the meeting's minutes, how many people (0: not known), when it begins (or nothing), the pack, then a part for
// each point: `p` a point of the pack by its number, `s` a sheet, `b` a pause, `e` one of one's own. What another tool has put
// together has what is done at a point on lines below its title.
import { decode } from "../shared/address";
import { makeId } from "../shared/ids";
import { readTime, writeTime } from "./clock";
import {
  clampMinutes,
  EMPTY,
  findPack,
  findSheet,
  fromPack,
  fromSheet,
  type Known,
  MOST_POINTS,
  makePoint,
  type Plan,
  type Point,
} from "./plan";
import { tidyLine, tidyPeople, tidyText } from "./tidying";

export const MARK = "#plan=";
const EDITION = "1";
const PART = "~";

/** What is written in a title may hold the sign that parts are parted by. */
const encode = (text: string): string => encodeURIComponent(text).replace(/~/g, "%7E").replace(/'/g, "%27");

const isSame = (one: Point, other: Point): boolean =>
  JSON.stringify({ ...one, id: "", minutes: 0 }) === JSON.stringify({ ...other, id: "", minutes: 0 });

function writePoint(point: Point, plan: Plan, data: Known): string {
  const number = findPack(data, plan.pack)?.programme.findIndex((one) => isSame(point, fromPack(one))) ?? -1;
  if (number >= 0) return `p${number}.${point.minutes}`;
  const title = point.title ? `.${encode(point.title)}` : "";
  if (point.kind === "pause") return `b${point.minutes}${title}`;
  const sheet = findSheet(data, point.sheet);
  if (sheet) return `s${sheet.id}.${point.minutes}${point.title === sheet.title ? "" : title}`;
  return `e${point.minutes}${title}`;
}

const writeHead = (page: string, plan: Plan): string[] => [
  `${page}${MARK}${EDITION}`,
  ...[plan.minutes, plan.people ?? 0].map(String),
  plan.begins.replace(":", ""),
  plan.pack,
];

export const writeAddress = (page: string, plan: Plan, data: Known): string =>
  [...writeHead(page, plan), ...plan.points.map((point) => writePoint(point, plan, data))].join(PART);

/**
 * The address of a meeting that another tool has put together: its points have no sheets, and what is done at each goes along,
 * for those are the site's words. What somebody has written in a plan of their own never stands in an address.
 */
export function writeProposal(page: string, points: readonly Point[]): string {
  const minutes = points.reduce((sum, point) => sum + point.minutes, 0);
  const write = (point: Point): string => {
    const words = [point.title, point.what, point.do].map((text) => text.replace(/\s+/g, " ").trim());
    return `e${point.minutes}.${encode(words.join("\n").trimEnd())}`;
  };
  return [...writeHead(page, { ...EMPTY, minutes }), ...points.map(write)].join(PART);
}

function readPoint(text: string, pack: string, data: Known): Point | null {
  const found = /^(p\d{1,2}\.|s[a-z0-9-]{1,80}\.|[be])(\d{1,4})(?:\.(.*))?$/.exec(text);
  const [, what = "", number = "", rest = ""] = found ?? [];
  if (!found) return null;
  const minutes = clampMinutes(Number(number));
  const [head = "", ...words] = decode(rest).split("\n");
  const title = tidyLine(head);
  const name = what.slice(1, -1);
  if (what.startsWith("p")) {
    const point = findPack(data, pack)?.programme[Number(name)];
    return point ? { ...fromPack(point), minutes } : null;
  }
  if (what.startsWith("s")) {
    const sheet = findSheet(data, name);
    const point = sheet ? fromSheet(sheet, minutes) : null;
    return point && title ? { ...point, title } : point;
  }
  const [told = "", does = ""] = words.map(tidyText);
  return makePoint({ kind: what === "b" ? "pause" : "point", title, minutes, what: told, do: does });
}

/** The plan that an address holds; null where it holds none. What this edition of the site has not is left out. */
export function readAddress(hash: string, data: Known): Plan | null {
  if (!hash.startsWith(MARK)) return null;
  const [edition, minutes = "", people = "", begins = "", pack = "", ...points] = hash.slice(MARK.length).split(PART);
  if (edition !== EDITION || !/^\d{1,4}$/.test(minutes)) return null;
  const time = begins ? readTime(begins) : null;
  const known = findPack(data, pack);
  return {
    ...EMPTY,
    id: makeId(),
    title: known?.title ?? "",
    pack: known?.id ?? "",
    minutes: clampMinutes(Number(minutes)),
    people: tidyPeople(Number(people)),
    begins: time === null ? "" : writeTime(time),
    points: points
      .slice(0, MOST_POINTS)
      .map((point) => readPoint(point, pack, data))
      .filter((point): point is Point => point !== null),
    evaluation: known?.evaluation ?? [],
  };
}
