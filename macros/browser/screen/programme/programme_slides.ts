// What a programme shows: all of it, one moment large, and the end.
import { find, findAll, make, need } from "../../shared/elements";
import { chooseSize, type Sizes } from "../dividing";
import { fits } from "../slot";
import { listFirsts, type Moment, type Programme } from "./moments";

/** In hundredths of the screen's width; the largest that fits. */
const MOMENT: Sizes = [5.2, 4.8, 4.4, 4, 3.6, 3.2, 2.8, 2.4, 2];
const LIST: Sizes = [2.8, 2.6, 2.4, 2.2, 2, 1.8, 1.6, 1.4];

/** «9.05» */
export function wordClock(time: number): string {
  const at = new Date(time);
  return `${at.getHours()}.${String(at.getMinutes()).padStart(2, "0")}`;
}

/** What is told of a moment beside its own words. */
export interface Told {
  readonly isSaid: boolean;
  /** When it ends, or nothing where it does not run. */
  readonly until: string;
}

export class ProgrammeSlides {
  constructor(
    private readonly blanks: ParentNode,
    private readonly slot: HTMLElement,
    private readonly programme: Programme,
    private readonly moments: readonly Moment[],
  ) {}

  /** `beginnings`: when each point begins, or nothing where nobody knows; `now`: the point that runs, or -1. */
  showAll(beginnings: readonly string[], now: number, choose: (moment: number) => void): void {
    const slide = this.take("programme");
    need("[data-s-slide-title]", slide).textContent = this.programme.title;
    need("[data-s-programme-origin]", slide).textContent = this.programme.origin;
    const firsts = listFirsts(this.moments);
    need("[data-s-slide-body]", slide).replaceChildren(
      ...this.programme.points.map((point, number) => {
        const row = this.take("point");
        const button = need<HTMLButtonElement>("button", row);
        need("[data-s-programme-begins]", row).textContent = beginnings[number] ?? "";
        need("[data-s-slide-label]", row).textContent = point.title;
        need("[data-s-slide-value]", row).textContent = `${point.minutes} min`;
        row.classList.toggle("s-programme__point--now", number === now);
        row.classList.toggle("s-programme__point--done", number < now);
        if (number === now) button.setAttribute("aria-current", "step");
        button.addEventListener("click", () => choose(firsts[number] ?? 0));
        return row;
      }),
    );
    this.put(slide, LIST);
  }

  showMoment(moment: Moment, told: Told): void {
    const { point } = moment;
    const slide = this.take("moment");
    need("[data-s-slide-title]", slide).textContent = moment.title;
    const isPause = point.kind === "pause" && told.until;
    const lines = isPause ? [`Vi begynder igen kl. ${told.until}`] : [moment.what, point.groups];
    need("[data-s-slide-body]", slide).replaceChildren(...lines.filter(Boolean).map((line) => make("p", {}, line)));
    const said = need("[data-s-programme-said]", slide);
    said.hidden = !told.isSaid || !moment.say;
    said.textContent = moment.say;
    need("[data-s-programme-until]", slide).textContent = told.until && `til kl. ${told.until}`;
    this.put(slide, MOMENT);
  }

  showEnd(words: string): void {
    const slide = this.take("end");
    need("[data-s-programme-until]", slide).textContent = words;
    const { evaluation } = this.programme;
    need("[data-s-slide-body]", slide).replaceChildren(...evaluation.map((question) => make("li", {}, question)));
    for (const part of findAll("[data-s-programme-questions]", slide)) part.hidden = !evaluation.length;
    this.put(slide, LIST);
  }

  /** Where the time that is left is written, if the slide has such a place. */
  get clock(): HTMLElement | null {
    return find("[data-s-programme-left]", this.slot);
  }

  private take(kind: "programme" | "point" | "moment" | "end"): HTMLElement {
    return need(`[data-s-slide="${kind}"]`, this.blanks).cloneNode(true) as HTMLElement;
  }

  private put(slide: HTMLElement, sizes: Sizes): void {
    const { slot } = this;
    slot.replaceChildren(slide);
    const size = chooseSize([slide], sizes, (_, one) => {
      slide.style.setProperty("--s-size", String(one));
      return fits(slot);
    });
    slide.style.setProperty("--s-size", String(size));
    slot.scrollTop = 0;
  }
}
