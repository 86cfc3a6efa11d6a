// A word that gave nothing can be told to the editors: a mail or an issue is prepared, and the reader sends it.
import { make } from "../shared/elements";

/** Where editors are written to, as the page says it. */
export interface Editors {
  readonly mail: string;
  readonly repository: string;
}

/** The way to them with what is missing; empty where the site names neither. */
export function prepareReport({ mail, repository }: Editors, query: string): string {
  const title = `Søgning uden svar: ${query}`;
  const text = `Jeg søgte efter «${query}» og fandt ikke det, jeg ledte efter.\n\nDet ville jeg finde: `;
  const parts = (names: readonly [string, string]) =>
    `${names[0]}=${encodeURIComponent(title)}&${names[1]}=${encodeURIComponent(text)}`;
  if (repository) return `${repository.replace(/\/$/, "")}/issues/new?${parts(["title", "body"])}`;
  return mail ? `mailto:${mail}?${parts(["subject", "body"])}` : "";
}

export function makeReport(editors: Editors, query: string): HTMLElement | null {
  const way = prepareReport(editors, query);
  if (!way) return null;
  const how = editors.repository ? "Du ser forslaget, før det bliver sendt." : "Dit mailprogram åbner med en kladde.";
  return make(
    "p",
    { class: "s-find__advice" },
    "Mangler ordet? ",
    make("a", { href: way }, "Skriv til redaktionen"),
    `. ${how}`,
  );
}
