// The handout: a front with contents, a part for each thing, and the sources. What is printed of a collection.

import { make, need } from "../shared/elements";
import type { Collection } from "./collection";
import type { HandoutItem, HandoutSource } from "./data";
import type { Items } from "./items";

/** Whether the page has an address that leads anyone there; a path on somebody's disk does not. */
export const isOnNet = (): boolean => /^https?:$/.test(location.protocol);

/** A thing that is there, with its number in the list, also where another in it is lost. */
export interface Numbered {
  number: number;
  key: string;
  item: HandoutItem;
}

export interface SourceOfMany {
  source: HandoutSource;
  places: { number: number; where: string }[];
}

/** The sources of all things, each once, in the order in which they are first met. */
export function gatherSources(things: readonly Pick<Numbered, "number" | "item">[]): SourceOfMany[] {
  const found = new Map<string, SourceOfMany>();
  for (const { number, item } of things) {
    for (const source of item.kilder) {
      const known = found.get(source.id) ?? { source, places: [] };
      known.places.push({ number, where: source.sted });
      found.set(source.id, known);
    }
  }
  return Array.from(found.values());
}

/** «Udgiver. Nr. 1: s. 3; Nr. 4.» */
export function describeSource({ source, places }: SourceOfMany): string {
  const publisher = source.udgiver ? `. ${source.udgiver.replace(/\.$/, "")}` : "";
  const where = places.map((place) => `Nr. ${place.number}${place.where ? `: ${place.where}` : ""}`);
  return `${publisher}. ${where.join("; ")}.`;
}

export class Handout {
  private readonly parts = new Map<string, HTMLElement>();

  constructor(
    private readonly element: HTMLElement,
    private readonly items: Items,
  ) {}

  /** @param address where the collection stands on the net, as one can read it; null from disk */
  render(collection: Collection, page: string, address: string | null): void {
    const things = this.list(collection.keys);
    this.element.hidden = !things.length;
    this.element.classList.toggle("s-handout--short", collection.isShort);
    this.element.classList.toggle("s-handout--pages", collection.hasPages);
    this.element.replaceChildren();
    if (!things.length) return;
    this.element.append(
      renderFront(collection.title, things, address),
      ...things.map((thing) => this.renderPart(thing, page)),
      renderSources(things),
    );
  }

  private list(keys: readonly string[]): Numbered[] {
    const things: Numbered[] = [];
    for (const [at, key] of keys.entries()) {
      const item = this.items.get(key);
      if (item) things.push({ number: at + 1, key, item });
    }
    return things;
  }

  private renderPart({ key, item, number }: Numbered, page: string): HTMLElement {
    const part = this.parts.get(key) ?? makePart(key, item, page);
    this.parts.set(key, part);
    const heading = need("h3", part);
    heading.id = `del-${number}`;
    heading.textContent = `${number}. ${item.titel}`;
    part.setAttribute("aria-labelledby", heading.id);
    return part;
  }
}

function makePart(key: string, item: HandoutItem, page: string): HTMLElement {
  const body = make("div", { class: "s-handout__body" });
  // Made by the site's own templates when it was built.
  body.innerHTML = item.html;
  return make(
    "section",
    { class: `s-handout__item s-handout__item--${key.split(":")[0]}` },
    make(
      "div",
      { class: "s-handout__head" },
      make("p", { class: "s-handout__kind" }, item.slags),
      make("h3"),
      isOnNet() ? make("p", { class: "s-handout__address" }, locate(item.adresse, page)) : null,
    ),
    body,
  );
}

/** The whole address of a page, with its Danish letters where it can be read so. */
function locate(address: string, page: string): string {
  const full = new URL(address, page).href;
  try {
    return decodeURI(full);
  } catch {
    return full;
  }
}

function renderFront(title: string, things: readonly Numbered[], address: string | null): HTMLElement {
  const site = document.title.split(" – ").pop();
  const contents = things.map(({ number, item }) =>
    make(
      "li",
      { value: number },
      make("a", { href: `#del-${number}` }, item.titel),
      make("span", { class: "s-quiet" }, ` ${item.slags}`),
    ),
  );
  return make(
    "div",
    { class: "s-handout__front" },
    make("h2", { id: "handout" }, title || "Handout"),
    make("p", { class: "s-handout__from" }, `Samlet fra ${site}. Kommuner og foreninger, der arbejder sammen.`),
    make("h3", { id: "indhold" }, "Indhold"),
    make("ol", { class: "s-handout__contents" }, contents),
    make("p", { class: "s-handout__last" }, make("a", { href: "#kilder" }, "Kilder")),
    address === null
      ? null
      : make("p", { class: "s-handout__where" }, "Samlingen på nettet: ", make("span", {}, address)),
  );
}

function renderSources(things: readonly Numbered[]): HTMLElement {
  const lines = gatherSources(things).map((one) =>
    make("li", {}, make("b", {}, one.source.titel), describeSource(one)),
  );
  return make(
    "section",
    { class: "s-handout__sources", "aria-labelledby": "kilder" },
    make("h3", { id: "kilder" }, "Kilder"),
    make("ul", { class: "s-sources" }, lines),
    make(
      "p",
      { class: "s-handout__rest" },
      "Stederne er de sider og afsnit, som posterne bygger på. Skal et tal eller et citat bruges, så slå det op i originalen.",
    ),
  );
}
