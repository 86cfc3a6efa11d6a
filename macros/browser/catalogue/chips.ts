// What is chosen, each as a button that takes it away.
import { make, makeButton } from "../shared/elements";
import type { Catalogue } from "./catalogue";
import type { Page } from "./changes";
import { choose, clearState, listChosen, type State } from "./state";
import { wordText } from "./wording";

/** Something that is chosen, and how it is let go of. */
interface Chosen {
  readonly kind: string;
  readonly title: string;
  readonly drop: (state: State) => void;
}

export class Chips {
  readonly list = make("ul", { class: "s-chips", "aria-label": "Valgte filtre" });
  /** What stands there, so that it stays where nothing of it has changed. */
  private shown: string | null = null;

  /** @param rest what gets the focus when there is no chip left */
  constructor(
    private readonly catalogue: Catalogue,
    private readonly page: Page,
    private readonly rest: HTMLElement,
  ) {}

  show(state: State): void {
    const chosen = this.listChosen(state);
    const wanted = JSON.stringify(chosen.map(({ kind, title }) => [kind, title]));
    if (wanted === this.shown) return;
    this.shown = wanted;
    this.list.hidden = chosen.length === 0;
    this.list.replaceChildren(...chosen.map((one) => this.makeChip(one)));
    if (!chosen.length) return;
    const all = makeButton("Ryd alle", { class: "s-chip s-chip--all" }, () => {
      this.page.change(clearState);
      this.rest.focus();
    });
    this.list.append(make("li", {}, all));
  }

  private listChosen(state: State): Chosen[] {
    const text = wordText(state);
    const words: Chosen = {
      kind: "Ord",
      title: text,
      drop: (now) => {
        now.text = "";
      },
    };
    const choices = this.catalogue.facets.flatMap((facet) =>
      listChosen(state, facet).map((choice) => ({
        kind: facet.title,
        title: choice.title,
        drop: (now: State) => choose(now, facet, choice, false),
      })),
    );
    return text ? [words, ...choices] : choices;
  }

  private makeChip({ kind, title, drop }: Chosen): HTMLLIElement {
    const item = make("li");
    const chip = makeButton(
      [make("span", { class: "s-chips__kind" }, `${kind}: `), title],
      { class: "s-chip", "aria-label": `${kind}: ${title}, fjern` },
      () => {
        const at = Array.from(this.list.children).indexOf(item);
        this.page.change(drop);
        // The next one takes the place, and the focus.
        const next = this.list.children[Math.min(at, this.list.children.length - 1)];
        (next?.querySelector("button") ?? this.rest).focus();
      },
    );
    item.append(chip);
    return item;
  }
}
