// The verdict as it stands on the page: the method, the reasons with their places, what speaks against, and where to go on.
import { make, need } from "../../shared/elements";
import { type Said, wordPlaceAfter } from "../frame/said";
import type { Part, ToolPage } from "../frame/tool_page";
import { type Answers, type Argument, judge, type Standing, type Verdict } from "./choosing";
import type { ChoiceData, Link } from "./data";
import { lowerName, wordDoubt, wordStanding, wordTitle } from "./wording";

const told = (said: Said): (string | HTMLElement)[] => [
  said.text,
  make("span", { class: "s-choice__place" }, wordPlaceAfter(said)),
];

const listOf = (title: string, told: readonly Argument[]): HTMLElement | null =>
  told.length
    ? make(
        "div",
        { class: "s-choice__reasons" },
        make("h4", {}, title),
        make(
          "ul",
          {},
          told.map(({ effect, given }) =>
            make("li", {}, make("span", { class: "s-choice__said" }, `«${given.answer.title}» `), reasonOf(effect)),
          ),
        ),
      )
    : null;

const reasonOf = (said: Said): HTMLElement => make("span", {}, told(said));

export class Showing implements Part {
  private readonly place: HTMLElement;
  private readonly base: string;
  private title = "";

  constructor(
    private readonly page: ToolPage<Answers>,
    private readonly data: ChoiceData,
  ) {
    this.place = need("[data-s-choice-verdict]", page.root);
    this.base = this.place.getAttribute("data-s-choice-base") ?? "";
  }

  render(): void {
    const verdict = judge(this.data, this.page.desk.state);
    const title = wordTitle(verdict);
    const { outs, best, rest, combinations } = verdict;
    this.place.replaceChildren(
      make("h3", {}, title),
      make("p", { class: "s-choice__doubt" }, wordDoubt(verdict)),
      ...outs.map(({ out }) =>
        make(
          "div",
          { class: "s-choice__out" },
          make("p", {}, told(out)),
          make("p", {}, this.link({ ...out, title: out.action })),
        ),
      ),
      ...(outs.length && best.length
        ? [make("p", { class: "s-choice__or" }, "Hvis det alligevel skal være en af metoderne:")]
        : []),
      ...best.map((standing) => this.show(standing, best.length > 1 || outs.length > 0)),
      ...(verdict.given.length ? [this.showRest(rest)] : []),
      ...(combinations.length ? [this.showCombinations(verdict)] : []),
    );
    // Who hears the page is told only when the answer is another.
    if (this.title && verdict.given.length && title !== this.title) this.page.say(`${title}.`);
    this.title = title;
  }

  private show(standing: Standing, isNamed: boolean): HTMLElement {
    const { method, speakFor, speakAgainst } = standing;
    return make(
      "div",
      { class: "s-choice__best" },
      isNamed ? make("h4", { class: "s-choice__name" }, method.one) : null,
      listOf("Det taler for", speakFor),
      listOf("Det taler imod", speakAgainst),
      this.showWay(standing),
    );
  }

  private link(link: Link): HTMLElement {
    return make("a", { href: `${this.base}${link.page}` }, link.title);
  }

  /** Where to go on with a method: its page, sheets, pack, cases. */
  private showWay({ method }: Standing): HTMLElement {
    const row = (name: string, links: readonly Link[]): HTMLElement | null =>
      links.length
        ? make(
            "div",
            {},
            make("dt", {}, name),
            make(
              "dd",
              {},
              links.map((link) => make("span", {}, this.link(link))),
            ),
          )
        : null;
    const more = method.cases > method.firstCases.length;
    return make(
      "dl",
      { class: "s-choice__way" },
      row("Læs mere", [{ title: `Alt om ${lowerName(method.title)}`, page: method.page }]),
      row("Ark", method.sheets),
      row("Pakke", method.pack ? [method.pack] : []),
      method.cases
        ? row("Cases", [...method.firstCases, ...(more ? [{ title: `Alle ${method.cases}`, page: method.page }] : [])])
        : make("div", {}, make("dt", {}, "Cases"), make("dd", {}, "Kilderne nævner ingen.")),
    );
  }

  private showRest(rest: readonly Standing[]): HTMLElement {
    return make(
      "div",
      { class: "s-choice__rest" },
      make("h4", {}, "De andre"),
      rest.map((standing) =>
        make(
          "details",
          { class: "s-choice__fold" },
          make("summary", {}, make("b", {}, standing.method.one), `: ${wordStanding(standing)}`),
          listOf("Derfor ikke", standing.ruledOut),
          listOf("Det taler for", standing.speakFor),
          listOf("Det taler imod", standing.speakAgainst),
          make("p", {}, this.link({ title: `Læs om ${lowerName(standing.method.title)}`, page: standing.method.page })),
        ),
      ),
    );
  }

  private showCombinations({ combinations }: Verdict): HTMLElement {
    return make(
      "div",
      { class: "s-choice__rest" },
      make("h4", {}, "Det kan føre videre"),
      make(
        "ul",
        {},
        combinations.map((one) => make("li", {}, make("b", {}, one.title), ". ", reasonOf(one))),
      ),
    );
  }
}
