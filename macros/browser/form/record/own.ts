// The sources that a case describes itself. In the file each has a short name, which places in it begin with; in the form
// it is made of the title, and nobody has to think of one.
import type { SourceDocument } from "../data";
import { given } from "../given";
import { makeSlug } from "../words/spelling";
import { findField } from "./fields";
import { blankGroup, type Group, isBlank, isGroup, itemsOf, type Spread, textOf } from "./values";

/** The short name of a source without a title. */
const UNNAMED = "kilde";
/** Letters of a short name. */
const LONGEST = 24;

/** A source and where in it, as the record keeps them in one text: «evaluering s. 3-9». */
export interface Parted {
  readonly id: string;
  readonly where: string;
}

export function part(place: string): Parted {
  const [, id = "", where = ""] = /^\s*(\S*?),?(?:\s+([\s\S]*))?$/.exec(place) ?? [];
  return { id, where: where.trim() };
}

export const join = ({ id, where }: Parted): string => [id, where].filter(Boolean).join(" ");

export const isKnown = (id: string): boolean => given().known.documents.some((document) => document.id === id);

/** The case's own sources, each with its short name. */
export const listOwn = (record: Group): { readonly id: string; readonly title: string }[] =>
  itemsOf(record.kilder)
    .filter(isGroup)
    .map((source) => ({ id: part(textOf(source.sted)).id, title: textOf(source.titel) }))
    .filter(({ id, title }) => id && title && !isKnown(id));

/** A source that a place can be shown in: its short name, and what it is called. */
export type SourceChoice = readonly [id: string, title: string];

const wordDocument = ({ id, short, title }: SourceDocument): SourceChoice => [
  id,
  short === title ? title : `${short}: ${title}`,
];

/** The sources of the case, those that it describes and those that Samspil knows; and the others that Samspil knows. */
export function listChoices(record: Group): { readonly here: SourceChoice[]; readonly others: SourceChoice[] } {
  const documents = given().known.documents;
  const used = new Set(itemsOf(record.kilder).map((source) => (isGroup(source) ? part(textOf(source.sted)).id : "")));
  return {
    here: [
      ...listOwn(record).map(({ id, title }): SourceChoice => [id, title]),
      ...documents.filter(({ id }) => used.has(id)).map(wordDocument),
    ],
    others: documents.filter(({ id }) => !used.has(id)).map(wordDocument),
  };
}

/** Each place of a text. */
export const partAll = (places: string): Parted[] => places.split(";").map(part);

/** Places as a reader of the form knows them: the title of the source, and where in it. */
export function tellPlaces(places: string, record: Group): string {
  const own = new Map(listOwn(record).map(({ id, title }) => [id, title]));
  const names = new Map(given().known.documents.map(({ id, short }) => [id, short]));
  const told = partAll(places).map(({ id, where }) => [own.get(id) ?? names.get(id) ?? id, where]);
  return told.map((one) => one.filter(Boolean).join(", ")).join("; ");
}

/** Adds a source by its title to those of the case, or finds the one that has it. Its short name comes back. */
export function addSource(title: string, record: Group): string {
  const fold = (text: string): string => text.trim().toLowerCase();
  const there = listOwn(record).find((source) => fold(source.title) === fold(title));
  if (there) return there.id;
  const sources = Array.isArray(record.kilder) ? record.kilder : [];
  record.kilder = sources;
  const blank = sources.filter(isGroup).find(isBlank);
  const source = blank ?? blankGroup(findField("kilder").fields ?? []);
  if (!blank) sources.push(source);
  source.titel = title;
  source.sted = nameSource(title, record, source);
  return source.sted;
}

/** A short name that neither Samspil nor another source of the case has. */
export function nameSource(title: string, record: Group, self: Group): string {
  const others = itemsOf(record.kilder).filter((source): source is Group => isGroup(source) && source !== self);
  const taken = others.map((source) => part(textOf(source.sted)).id);
  const base = (makeSlug(title).slice(0, LONGEST).split("-")[0] ?? "") || UNNAMED;
  const isFree = (name: string) => !isKnown(name) && !taken.includes(name);
  let name = base;
  for (let number = 2; !isFree(name); number += 1) name = `${base}-${number}`;
  return name;
}

/** Whether a place in the case, beside the sources themselves, begins with a short name. */
export function isPointedTo(id: string, record: Group): boolean {
  const isInside = (value: Spread | undefined): boolean => {
    if (Array.isArray(value)) return value.some(isInside);
    if (!isGroup(value) || isBlank(value)) return false;
    const places = textOf(value.sted).split(";");
    return places.some((place) => part(place).id === id) || Object.values(value).some(isInside);
  };
  return Object.entries(record).some(([key, value]) => key !== "kilder" && isInside(value));
}
