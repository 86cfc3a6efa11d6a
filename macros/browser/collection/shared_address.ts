// A collection as an address that can be sent to others, and back.
import { type Collection, type Kinds, tidy } from "./collection";

/** The collection that an address holds, or null: then it is the reader's own that is shown. */
export function readShared(search: string, kinds: Kinds): Collection | null {
  const query = new URLSearchParams(search);
  const keys = query.get("indhold");
  if (keys === null) return null;
  const found = {
    titel: query.get("titel") ?? "",
    indhold: keys.split(",").map((key) => key.trim()),
    kort: query.get("udgave") === "kort",
    nyside: query.get("sider") === "nye",
  };
  return tidy(found, kinds);
}

/** @param encode how the heading is written: `encodeURIComponent`, or `spell` for paper */
export function writeShared(page: string, collection: Collection, encode: (text: string) => string): string {
  const { keys, title, isShort, hasPages } = collection;
  return [
    `${page}?indhold=${keys.join(",")}`,
    title && `&titel=${encode(title)}`,
    isShort && "&udgave=kort",
    hasPages && "&sider=nye",
  ]
    .filter(Boolean)
    .join("");
}

/** For an eye, and for whoever copies it from paper: only what means something in an address is written in code. */
export function spell(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a heading from somebody's address may hold any sign
  return text.replace(/[%&#+?"<>\\^`{|}\u0000-\u001f]/g, encodeURIComponent).replace(/ /g, "+");
}
