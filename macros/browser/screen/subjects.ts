// What a page has to show: read from the page's data, whether it is open or folded away at the moment.
import { find, findAll, make } from "../shared/elements";
import { MARKS, readSource, readWords } from "./copying";

export type Kind = "question" | "list" | "levels" | "figure" | "chart";

/** One thing to show. A list may take several slides; each of its units stays whole. */
export interface Subject {
  readonly kind: Kind;
  readonly id: string;
  readonly number: string;
  readonly theme: string;
  readonly title: string;
  /** A chart's question. */
  readonly asked: string;
  readonly source: string;
  readonly units: readonly HTMLElement[];
  /** The source's own words on a question, where it has more. */
  readonly explanation: HTMLElement | null;
}

const DILEMMA = "[data-search='dilemma'], .s-dilemmas > li";
const GROUP = ".s-checklist__group";
const DRAWING = "figure.s-figure, figure.s-chart, figure.s-scale";
const TITLE = "[data-search-title], .s-dilemmas__title";
const BESIDE = `summary, ${TITLE}, .s-dilemmas__more, .s-dilemmas__cases, .s-keep, .s-actions`;
const FLATTENED = "ul, ol, .s-blanks, .s-signatures";
const marksIn = (element: Element): Element[] => findAll<Element>(MARKS, element);

/** Where the reading has come to: what stands above the next thing. */
class Place {
  heading = "";
  asked = "";
  marks: Element[] = [];
  readonly page = readWords(find("article h1"));

  pass(element: HTMLElement): void {
    if (element.matches("h2")) {
      this.heading = readWords(element);
      this.asked = "";
      this.marks = [];
    } else if (element.matches(MARKS)) this.marks.push(element);
    else this.asked = readWords(element);
  }
}

const BARE = { number: "", asked: "", explanation: null } as const;

/** What a dilemma asks, and what says where it is from: in a row that opens, each has its own place. */
function readQuestion(item: HTMLElement): [question: HTMLElement, placed: Element] | null {
  const row = find(".s-dilemmas__question", item);
  if (row) {
    const words = Array.from(row.childNodes, (node) => node.cloneNode(true));
    return [make("p", {}, words), find(".s-places", item) ?? row];
  }
  const question = findAll("p", item).find((one) => !one.closest(BESIDE) && readWords(one));
  return question ? [question, question] : null;
}

function readDilemma(item: HTMLElement, place: Place): Subject[] {
  const read = readQuestion(item);
  if (!read) return [];
  const [question, placed] = read;
  const number = item instanceof HTMLLIElement && item.value > 0 ? String(item.value) : "";
  return [
    {
      ...BARE,
      kind: "question",
      id: item.id || (find("[id]", item)?.id ?? ""),
      number,
      theme: place.heading,
      title: readWords(find(TITLE, item)) || (item.getAttribute("data-s-title") ?? ""),
      source: readSource(marksIn(placed)),
      units: [question],
      explanation: find(".s-dilemmas__more", item),
    },
  ];
}

/** The cards of a sheet are slides each, never one. */
function readCards(cards: HTMLElement, source: string): Subject[] {
  return findAll("li", cards).map((card, at) => {
    const number = readWords(find(".s-cards__number", card)) || String(at + 1);
    const title = find("b", card);
    const words = card.cloneNode(true) as HTMLElement;
    for (const beside of findAll(".s-cards__number, b, br", words)) beside.remove();
    return {
      ...BARE,
      kind: "question",
      id: card.id || `kort-${number}`,
      number,
      theme: "",
      title: readWords(title),
      source: [readSource(marksIn(card)), source].filter(Boolean).join(" · "),
      units: [words],
    };
  });
}

/** The smallest things of a group that are read as one: an item, a question with its lines, a row of a table. */
function readUnits(group: Element): HTMLElement[] {
  return Array.from(group.children).flatMap((child) => {
    // What is for the page alone, as the form of a deck, the search leaves out too.
    if (
      !(child instanceof HTMLElement) ||
      child.matches("h2, h3, template, .s-cards, .s-places, [data-search-exclude]")
    )
      return [];
    const table = child.matches("table") ? child : find("table", child);
    if (table) return findAll("tbody > tr", table);
    return child.matches(FLATTENED) ? readUnits(child) : [child];
  });
}

function readGroup(group: HTMLElement, place: Place): Subject[] {
  const source = readWords(find("article .s-checklist__source"));
  const cards = findAll(".s-cards", group);
  const units = readUnits(group);
  const title = readWords(find("h2, h3", group)) || place.page;
  const subjects = cards.flatMap((one) => readCards(one, source));
  if (units.length) {
    const theme = title === place.page ? "" : place.page;
    subjects.unshift({ ...BARE, kind: "list", id: find("h2", group)?.id ?? "", theme, title, source, units });
  }
  return subjects;
}

function readDrawing(figure: HTMLElement, place: Place): Subject[] {
  const svg = find<SVGElement>("svg", figure);
  const caption = find("figcaption", figure);
  const common = { ...BARE, id: figure.id, theme: place.page, units: [figure] };
  if (figure.matches(".s-scale")) {
    const source = [readWords(caption), readSource([...place.marks, ...marksIn(figure)])];
    const units = findAll("li", figure);
    return [
      {
        ...common,
        kind: "levels",
        title: place.heading || place.page,
        source: source.filter(Boolean).join(" "),
        units,
      },
    ];
  }
  const title = readWords(find<Element>("title", svg ?? figure)) || place.heading || place.page;
  const theme = title === place.page ? "" : place.page;
  if (figure.matches(".s-chart")) {
    return [{ ...common, kind: "chart", theme, title, asked: place.asked, source: readSource(place.marks) }];
  }
  return [{ ...common, kind: "figure", theme, title, source: readSource(marksIn(figure)) }];
}

export function readSubjects(): Subject[] {
  const place = new Place();
  const article = find("article");
  return findAll(`h2, p.s-quiet, ${MARKS}, ${DILEMMA}, ${GROUP}, ${DRAWING}`, article ?? document).flatMap(
    (element) => {
      if (element.matches(DILEMMA)) {
        // A search's unit and a list's item may be one inside the other.
        if (element.parentElement?.closest(DILEMMA)) return [];
        return readDilemma(element, place);
      }
      if (element.matches(GROUP)) return readGroup(element, place);
      if (element.matches(DRAWING)) return readDrawing(element, place);
      if (!element.closest(`${DILEMMA}, ${GROUP}, ${DRAWING}`)) place.pass(element);
      return [];
    },
  );
}

/** The ids that the reader chose: in the address (`?vis=d01,d05`), or by ticking on the page. */
export function readChosen(): Set<string> {
  const asked = new URLSearchParams(window.location.search).get("vis")?.split(",") ?? [];
  const ticked = findAll("[data-s-chosen]").filter((item) => {
    const box = item instanceof HTMLInputElement ? item : find<HTMLInputElement>("input[type=checkbox]", item);
    return !box || box.checked;
  });
  return new Set([...asked, ...ticked.map((item) => item.getAttribute("data-s-chosen") ?? "")].filter(Boolean));
}
