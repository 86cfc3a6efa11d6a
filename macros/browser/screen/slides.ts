// Slides of their own: blanks of the template filled in with copies of what stands on the page, as large as they fit.
import { find, findAll, need } from "../shared/elements";
import { copyLegend, makeRows } from "./charts";
import { copyForScreen } from "./copying";
import { chooseSize, divide, type Part, type Sizes } from "./dividing";
import { fits } from "./slot";
import type { Kind, Subject } from "./subjects";

export interface Slide {
  readonly subject: Subject;
  readonly part: Part<HTMLElement>;
}

/** In hundredths of the screen's width; below `readable` a list is rather divided. */
const SIZES: Readonly<Record<Kind, { sizes: Sizes; readable: number }>> = {
  question: { sizes: [6, 5.5, 5, 4.5, 4, 3.75, 3.5], readable: 0 },
  list: { sizes: [3.2, 3, 2.8, 2.6, 2.4, 2.2, 2, 1.8, 1.6], readable: 2.6 },
  levels: { sizes: [3, 2.8, 2.6, 2.4, 2.2, 2, 1.8, 1.6], readable: 0 },
  chart: { sizes: [2.6, 2.4, 2.2, 2], readable: 2 },
  figure: { sizes: [3], readable: 0 },
};
const EXPLANATION: Sizes = [3.5, 3.2, 3, 2.8, 2.6, 2.4, 2.2, 2];
const DIVIDED: readonly Kind[] = ["list", "chart"];

/** Rows of one table stand under its heads once more. */
function joinRows(units: readonly HTMLElement[]): HTMLElement[] {
  const rows = units.filter((unit): unit is HTMLTableRowElement => unit instanceof HTMLTableRowElement);
  const table = rows[0]?.closest("table");
  if (!table || rows.length !== units.length) return units.map(copyForScreen);
  const whole = copyForScreen(table);
  const wanted = new Set(rows);
  const kept = findAll("tbody > tr", table).map((row) => wanted.has(row as HTMLTableRowElement));
  findAll("tbody > tr", whole).forEach((row, at) => {
    if (!kept[at]) row.remove();
  });
  return [whole];
}

export class Slides {
  private readonly rows = new Map<Subject, HTMLElement[]>();

  /** `slot` is where a slide stands, and what it must fit. */
  constructor(
    private readonly blanks: ParentNode,
    private readonly slot: HTMLElement,
  ) {}

  /** Those that a subject takes on a screen of this size. Its source must stand there already: it takes its room. */
  divide(subject: Subject): Slide[] {
    const units = this.unitsOf(subject);
    if (!DIVIDED.includes(subject.kind)) return [{ subject, part: { units, size: 0 } }];
    const { sizes, readable } = SIZES[subject.kind];
    return divide(units, sizes, readable, this.fits(subject)).map((part) => ({ subject, part }));
  }

  show({ subject, part }: Slide): void {
    const fits = this.fits(subject);
    const { sizes } = SIZES[subject.kind];
    const size = chooseSize(part.units, sizes, fits);
    this.put(subject, part.units, size);
  }

  /** What the source says more of a question, in the place of the question. */
  explain(subject: Subject): void {
    const { explanation } = subject;
    if (!explanation) return;
    this.put(subject, [explanation], chooseSize([explanation], EXPLANATION, this.fits(subject)));
  }

  private fits(subject: Subject) {
    return (units: readonly HTMLElement[], size: number): boolean => {
      this.put(subject, units, size);
      return fits(this.slot);
    };
  }

  private unitsOf(subject: Subject): readonly HTMLElement[] {
    const [figure] = subject.units;
    if (subject.kind !== "chart" || !figure) return subject.units;
    const known = this.rows.get(subject) ?? makeRows(figure, this.blanks);
    this.rows.set(subject, known);
    return known;
  }

  private put(subject: Subject, units: readonly HTMLElement[], size: number): void {
    const slide = need(`[data-s-slide="${subject.kind}"]`, this.blanks).cloneNode(true) as HTMLElement;
    need("[data-s-slide-title]", slide).textContent = subject.title;
    const body = need("[data-s-slide-body]", slide);
    if (subject.kind === "chart") {
      body.append(...units.map((row) => row.cloneNode(true)));
      need("[data-s-slide-asked]", slide).textContent = subject.asked;
      const legend = subject.units[0] ? copyLegend(subject.units[0]) : null;
      if (legend) need("[data-s-slide-legend]", slide).append(legend);
    } else if (subject.kind === "figure") {
      const drawing = units[0] ? find<SVGElement>("svg", copyForScreen(units[0])) : null;
      if (drawing) body.append(drawing);
    } else {
      body.append(...joinRows(units));
    }
    slide.style.setProperty("--s-size", String(size));
    slide.classList.toggle("s-slide--table", Boolean(find("table", body)));
    this.slot.replaceChildren(slide);
    this.slot.scrollTop = 0;
  }
}
