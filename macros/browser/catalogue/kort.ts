// The map follows the selection: the catalogue says what it holds, and municipalities without any of it are dimmed. Points
// and names become ways to choose a municipality. Without this they show all cases, and lead to pages.
import { find, findAll, make, need } from "../shared/elements";
import type { Municipality, Shown } from "./municipalities";
import { wordCases } from "./wording";

class SelectedMap {
  private readonly points = findAll<SVGElement>(".s-map__point", this.map);
  private readonly rings = findAll<SVGElement>(".s-map__ring", this.map);
  private readonly rows = findAll(".s-map__list > ul > li", this.map);
  private readonly named = find("[data-s-only]", this.map);
  private readonly without = find("[data-s-without]", this.map);
  /** So many cases of a municipality are listed. */
  private readonly listed = Number(this.map.getAttribute("data-s-listed"));

  constructor(private readonly map: HTMLElement) {}

  get isHidden(): boolean {
    return this.map.hasAttribute("hidden");
  }

  show(of: Shown["of"]): void {
    const known = new Map<string, Municipality>();
    const look = (element: Element) => {
      const key = element.getAttribute("data-s-place") ?? "";
      const found = known.get(key) ?? of(key);
      known.set(key, found);
      return found;
    };
    for (const point of this.points) showPoint(point, look(point));
    for (const ring of this.rings) ring.classList.toggle("s-map__ring--out", look(ring).named === 0);
    for (const row of this.rows) this.showRow(row, look(row));
    this.showNamed(look);
    this.showWithout(of(""));
  }

  private showRow(row: Element, found: Municipality): void {
    const { length } = found.cases;
    row.classList.toggle("s-map__row--out", length === 0);
    need("[data-s-count]", row).textContent =
      wordCases(length) + (length ? "" : " i udvalget") + (found.named ? ` og ${found.named} kun nævnt` : "");
    this.listCases(need(".s-map__cases", row), found.cases);
    leadTo(need(".s-map__municipality", row), found);
  }

  private showNamed(look: (element: Element) => Municipality): void {
    if (!this.named) return;
    const items = findAll("li", this.named);
    for (const item of items) {
      const found = look(item);
      item.hidden = found.named === 0;
      leadTo(need("a", item), found);
    }
    this.named.hidden = items.every((item) => item.hidden);
  }

  /** Cases that name no municipality. */
  private showWithout({ cases }: Municipality): void {
    if (!this.without) return;
    this.without.hidden = cases.length === 0;
    const words = cases.length === 1 ? "1 case nævner" : `${cases.length} cases nævner`;
    need("[data-s-count]", this.without).textContent = words;
    this.listCases(need(".s-map__cases", this.without), cases);
  }

  private listCases(place: Element, cases: Municipality["cases"]): void {
    const links = cases.slice(0, this.listed).map(([href, title]) => make("li", {}, make("a", { href }, title)));
    const left = cases.length - this.listed;
    place.replaceChildren(...links, ...(left > 0 ? [make("li", {}, `og ${left} til`)] : []));
  }
}

function showPoint(point: Element, found: Municipality): void {
  const { length } = found.cases;
  point.classList.toggle("s-map__point--out", length === 0);
  need<SVGElement>(".s-map__number", point).textContent = length ? String(length) : "";
  const name = point.getAttribute("data-s-name") ?? "";
  point.setAttribute("aria-label", `${name}: ${wordCases(length)}${length ? "" : " i udvalget"}`);
  leadTo(point, found);
}

/** A link to the selection with the municipality in it, or without it where it is chosen. */
function leadTo(link: Element, { address, isChosen }: Municipality): void {
  link.setAttribute("href", address);
  if (isChosen) link.setAttribute("aria-current", "true");
  else link.removeAttribute("aria-current");
}

const map = find("[data-s-map]");
if (map) {
  const shown = new SelectedMap(map);
  document.addEventListener("samspil:udvalg", (event) => {
    const told = (event as CustomEvent<Shown | undefined>).detail;
    // Whoever shows it again says so in the same way.
    if (told?.of && !shown.isHidden) shown.show(told.of);
  });
}
