// A chart drawn anew for a room: its bars and numbers are those of the page's drawing, in words that can be read far away.
import { find, findAll, need } from "../shared/elements";

interface Bar {
  readonly series: number;
  readonly width: number;
  readonly value: string;
}

interface Row {
  readonly label: string;
  readonly bars: readonly Bar[];
}

const words = (element: Element): string => (element.textContent ?? "").trim();

/** The drawing says a label, and after it each bar with its number. */
function readRows(figure: HTMLElement): Row[] {
  const rows: { label: string; bars: Bar[] }[] = [];
  let last: Element | null = null;
  for (const mark of findAll<Element>(".s-chart__label, .s-chart__bar, .s-chart__value", figure)) {
    const row = rows[rows.length - 1];
    if (mark.matches(".s-chart__label")) rows.push({ label: words(mark), bars: [] });
    else if (mark.matches(".s-chart__bar")) last = mark;
    else if (row && last) {
      const series = Number(/s-chart__bar--(\d)/.exec(last.getAttribute("class") ?? "")?.[1] ?? 0);
      row.bars.push({ series, width: Number(last.getAttribute("width")), value: words(mark) });
    }
  }
  return rows;
}

const readSeries = (figure: HTMLElement): string[] => findAll(".s-chart__legend li", figure).map(words);

const copyOf = (blank: HTMLElement): HTMLElement => blank.cloneNode(true) as HTMLElement;

/** The rows of a chart, each from the blanks of the template. */
export function makeRows(figure: HTMLElement, blanks: ParentNode): HTMLElement[] {
  const rows = readRows(figure);
  const series = readSeries(figure);
  const widest = Math.max(1, ...rows.flatMap((row) => row.bars.map((bar) => bar.width)));
  return rows.map(({ label, bars }) => {
    const row = copyOf(need("[data-s-slide-row]", blanks));
    need("[data-s-slide-label]", row).textContent = label;
    need("[data-s-slide-bars]", row).replaceChildren(
      ...bars.map((bar) => {
        const line = copyOf(need("[data-s-slide-bar]", blanks));
        const drawn = need(".s-slide__bar", line);
        drawn.classList.add(`s-slide__bar--${bar.series}`);
        drawn.style.setProperty("--s-share", String(bar.width / widest));
        need("[data-s-slide-series]", line).textContent = `${series[bar.series] ?? ""}: `;
        need("[data-s-slide-value]", line).textContent = bar.value;
        return line;
      }),
    );
    return row;
  });
}

export function copyLegend(figure: HTMLElement): HTMLElement | null {
  const legend = find(".s-chart__legend", figure);
  return legend ? copyOf(legend) : null;
}
