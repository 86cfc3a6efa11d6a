// What other records have already, to choose from while one writes.
import { find, make } from "../../shared/elements";
import { given } from "../given";
import { type Group, isBlank } from "../record/values";
import { listRecords } from "./slots";
import type { Path, Watcher } from "./watcher";

type Options = readonly (readonly [value: string, label: string])[];

const idOfList = (name: string): string => `f-valg-${name}`;

const makeOptions = (options: Options): HTMLElement[] =>
  options.map(([value, label]) => make("option", { value }, label));

const makeDatalist = (name: string, options: Options): HTMLElement =>
  make("datalist", { id: idOfList(name) }, makeOptions(options));

const listTitles = (collection: string): Options => listRecords(collection).map(([, title]) => [title, ""]);

export function makeSuggestions(): HTMLElement[] {
  const { municipalities, parties, subjects } = given().known;
  return [
    makeDatalist("cases", listTitles("cases")),
    makeDatalist(
      "subjects",
      Object.values(subjects).map(({ title, synonyms = [] }) => [title, synonyms.join(", ")]),
    ),
    makeDatalist(
      "kommuner",
      [...municipalities].sort((a, b) => a.localeCompare(b, "da")).map((name) => [name, ""]),
    ),
    makeDatalist(
      "parter",
      parties.map(([name]) => [name, ""]),
    ),
  ];
}

/** A party that another case has named brings its sector along. */
export function bringSector(box: HTMLElement, party: Group, path: Path, watcher: Watcher): void {
  const name = find<HTMLInputElement>("input", box);
  const sector = find<HTMLSelectElement>("select", box);
  name?.addEventListener("change", () => {
    const known = given().known.parties.find(([other]) => other === name.value)?.[1];
    if (!sector || known === undefined || !isBlank(party.sektor)) return;
    party.sektor = known;
    sector.value = known;
    watcher.changed([...path, "sektor"]);
  });
}
