// How a page is cited, in the three forms that people ask for. Pure: no page and no clock.

export interface Cited {
  readonly author: string;
  readonly title: string;
  readonly year: string;
  readonly site: string;
  /** Empty from disk, where there is no address that others could use. */
  readonly address: string;
  readonly read: Date;
}

const DANISH: Readonly<Record<string, string>> = { æ: "ae", ø: "oe", å: "aa" };

export function toBibtex(cited: Cited): string {
  const fields: [string, string][] = [
    ["author", `{${escapeTex(cited.author)}}`],
    ["title", escapeTex(cited.title)],
    ["year", cited.year],
    ["organization", escapeTex(cited.site)],
    ["url", cited.address],
    ["urldate", toIso(cited.read, "-")],
    ["langid", "danish"],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},`);
  return `@online{${toKey(cited)},\n${lines.join("\n")}\n}\n`;
}

/** The lines end as the format asks. */
export function toRis(cited: Cited): string {
  const fields: [string, string][] = [
    ["TY", "ELEC"],
    ["AU", cited.author],
    ["TI", cited.title],
    ["T2", cited.site],
    ["PY", cited.year],
    ["UR", cited.address],
    ["Y2", toIso(cited.read, "/")],
    ["LA", "da"],
  ];
  const lines = fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}`);
  return `${[...lines, "ER  - "].join("\r\n")}\r\n`;
}

/** A name for the file, and the key of the entry: small letters a-z, numbers and hyphens. */
export function toKey({ site, title }: Cited): string {
  const danish = `${site} ${title}`.toLowerCase().replace(/[æøå]/g, (letter) => DANISH[letter] ?? "");
  const plain = danish.normalize("NFD").replace(/\p{M}/gu, "");
  return plain
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join("-");
}

function toIso(day: Date, between: string): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return [day.getFullYear(), two(day.getMonth() + 1), two(day.getDate())].join(between);
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}]/g, "").replace(/[%&$#_]/g, "\\$&");
}
