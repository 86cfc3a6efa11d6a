// The others' maps beside one's own: where the parties rate differently, whom only one has, and what one takes over.
import { type Content, make, makeButton, makeHidden, need } from "../../shared/elements";
import { count } from "../../shared/words";
import type { Part, ToolPage } from "../frame/tool_page";
import { nameOf, type Work } from "../frame/work";
import { compareMaps, findTheirWords, type Pair, takePartner, takeRatings } from "./comparing";
import type { PartnerData } from "./data";
import { changePartner, type PartnerMap, wordRating } from "./partners";

const QUIET = { class: "s-button s-button--quiet" };

export class ComparisonView implements Part {
  private readonly place: HTMLElement;

  constructor(
    private readonly page: ToolPage<PartnerMap>,
    private readonly data: PartnerData,
  ) {
    this.place = need("[data-s-partners-compared]", page.root);
  }

  render(): void {
    const works = this.page.others.works;
    this.place.replaceChildren(...works.map((work) => this.makeComparison(work)));
  }

  private makeComparison(work: Work<PartnerMap>): HTMLElement {
    const name = nameOf(work, this.page.kind);
    const { differing, open, agreeing, onlyMine, onlyTheirs } = compareMaps(this.page.desk.state, work.state);
    const told = agreeing.length ? `I er enige om ${count(agreeing.length, "partner", "partnere")}.` : "";
    return make(
      "section",
      { class: "s-partners__beside", "aria-label": `Jeres kort og «${name}»` },
      make("h3", { tabindex: "-1" }, `Jeres kort og «${name}»`),
      told ? make("p", {}, told) : null,
      this.makePart(
        "I vurderer forskelligt",
        "Den største forskel først. Tal om, hvad I hver især ved.",
        differing.map((pair) => this.makePair(pair)),
      ),
      this.makePart(
        "Kun den ene har vurderet",
        "",
        open.map((pair) => this.makePair(pair)),
      ),
      this.makePart(
        `Kun på «${name}»`,
        "",
        onlyTheirs.map((theirs) => {
          const take = makeButton(["Læg til vores", makeHidden(` ${theirs.name}`)], QUIET, () =>
            this.change(takePartner(this.page.desk.state, theirs), `${theirs.name} er lagt til jeres.`),
          );
          return make("li", {}, make("span", {}, theirs.name), take);
        }),
      ),
      this.makePart(
        "Kun på jeres",
        "",
        onlyMine.map(({ name: own }) => make("li", {}, own)),
      ),
    );
  }

  private makePart(title: string, hint: string, rows: readonly HTMLElement[]): Content {
    if (!rows.length) return null;
    return [
      make("h4", {}, `${title} `, make("span", { class: "s-quiet" }, String(rows.length))),
      hint ? make("p", { class: "s-work__hint" }, hint) : null,
      make("ul", { class: "s-work__list" }, rows),
    ];
  }

  private makePair(pair: Pair): HTMLLIElement {
    const { mine, theirs } = pair;
    const told = (["importance", "ease"] as const)
      .filter((axis) => mine[axis] !== theirs[axis])
      .map((axis) => {
        const word = (rating: number | null): string =>
          wordRating(this.data, axis, rating).toLowerCase() || "ikke vurderet";
        const words = `${this.data.axes[axis].title}: I siger ${word(mine[axis])}, de siger ${word(theirs[axis])}.`;
        return make("span", { class: "s-partners__differs" }, words);
      });
    const words = findTheirWords(pair);
    const some = Object.keys(words).length;
    const ratings = makeButton(["Tag deres vurdering", makeHidden(` af ${mine.name}`)], QUIET, () =>
      this.change(takeRatings(this.page.desk.state, pair), `${mine.name}: deres vurdering er taget.`),
    );
    const more = makeButton(["Tag deres ord, hvor vi ingen har", makeHidden(` om ${mine.name}`)], QUIET, () =>
      this.change(changePartner(this.page.desk.state, mine.id, words), `${mine.name}: deres ord er taget.`),
    );
    return make("li", {}, make("span", {}, make("b", {}, mine.name), told), ratings, some ? more : null);
  }

  /** The button that was pressed is gone: the keyboard goes to the heading above it. */
  private change(map: PartnerMap, told: string): void {
    const at = Array.from(this.place.children).findIndex((part) => part.contains(document.activeElement));
    this.page.desk.change(map, told);
    this.page.onceShown(() => {
      const heading = this.place.children[Math.max(at, 0)]?.querySelector("h3");
      heading?.focus();
    });
  }
}
