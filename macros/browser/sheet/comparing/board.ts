// The comparison on the page: what is laid beside each other, and what it shows. Copies of this browser and files alike;
// nobody needs to say who they are.
import { tell } from "../../shared/announce";
import { append, findAll, make, makeButton } from "../../shared/elements";
import { keepInBrowser } from "../../shared/storage";
import { joinWords } from "../../shared/words";
import { areEqual, type Carried, cleanName, nameLost, readCarried } from "../answers";
import { Copies, type Copy, nameCopy } from "../copies";
import { keyOf } from "../fields";
import { readQuestions } from "./questions";
import { showCompared } from "./table";
import { compare, describeVerdicts } from "./verdicts";

const QUIET = { class: "s-button s-button--quiet" };
const PRINTS = "s-prints-answers";

const WHOSE = ["part", "gruppe", "forening", "kommune"].map((word) => `[data-s-head="${word}"]`);

interface Laid extends Carried {
  /** The slot of a copy; a file has none. */
  slot: string;
}

export class Board {
  readonly element = make("section", {
    class: "s-answers",
    hidden: true,
    "aria-labelledby": "s-svar",
    "data-s-answers": true,
    "data-search-exclude": true,
  });
  private readonly heading = make("h2", { id: "s-svar", tabindex: -1 }, "Svar ved siden af hinanden");
  private readonly chosen = make("ul", { class: "s-answers__chosen" });
  private readonly said = make("p", { class: "s-answers__said", role: "status" });
  private readonly lost = make("div", { class: "s-answers__lost" });
  private readonly result = make("div");
  private readonly nameless = make("input", { type: "checkbox" });
  private readonly copies: Copies;
  private readonly keys = new Set(findAll("article [data-s-key]").map(keyOf));
  /** The fields at the top that tell one party's sheet from another's. */
  private readonly heads = WHOSE.flatMap((query) => findAll(query).map(keyOf));
  private laid: Laid[] = [];
  private opener: Element | null = null;

  constructor(
    private readonly sheet: string,
    version: string,
  ) {
    this.copies = new Copies(keepInBrowser(), sheet, version);
    this.nameless.addEventListener("change", () => this.show());
    this.element.append(
      make(
        "div",
        { class: "s-answers__head" },
        this.heading,
        makeButton("Luk", QUIET, () => this.close()),
      ),
      make(
        "p",
        { class: "s-answers__lead" },
        "Lad hver part udfylde arket for sig og gemme det som fil. Åbn filerne her. De bliver på denne computer og sendes " +
          "ingen steder hen.",
      ),
      this.makeTools(),
      this.chosen,
      this.said,
      this.lost,
      this.result,
    );
    window.addEventListener("afterprint", () => document.documentElement.classList.remove(PRINTS));
  }

  /** Opens with the copy that is on the sheet, if anything stands there. */
  open(copy: Copy): void {
    this.element.hidden = false;
    this.opener = document.activeElement;
    if (Object.keys(copy.answers).length && !this.isLaid(copy)) this.laid.unshift(copy);
    this.show();
    this.heading.focus();
    this.heading.scrollIntoView();
  }

  private close(): void {
    this.element.hidden = true;
    this.laid = [];
    this.lost.replaceChildren();
    if (this.opener instanceof HTMLElement) this.opener.focus();
  }

  private makeTools(): HTMLElement {
    const file = make("input", {
      type: "file",
      accept: ".json,application/json",
      multiple: true,
      hidden: true,
      "aria-label": "Filer med udfyldte ark",
    });
    file.addEventListener("change", () => {
      const files = Array.from(file.files ?? []);
      file.value = "";
      void this.read(files);
    });
    return make(
      "p",
      { class: "s-actions s-answers__tools" },
      makeButton("Åbn filer", { class: "s-button" }, () => file.click()),
      makeButton("Print", QUIET, () => {
        document.documentElement.classList.add(PRINTS);
        window.print();
      }),
      make("label", { class: "s-answers__nameless" }, this.nameless, make("span", {}, "Vis uden navne")),
      file,
    );
  }

  private async read(files: readonly File[]): Promise<void> {
    const wrong: string[] = [];
    for (const file of files) {
      const read = await readCarried(file, this.sheet);
      if (typeof read === "string") wrong.push(`${file.name}: ${read.replace(" Intet er ændret.", "")}`);
      else this.lay({ ...read, slot: "" });
    }
    for (const text of wrong) this.lost.append(make("p", {}, text));
    this.show();
  }

  /** The same answers under the same name are one: who opens a file twice has not asked two people. */
  private isLaid(carried: Carried): boolean {
    return this.laid.some(({ name, answers }) => name === carried.name && areEqual(answers, carried.answers));
  }

  private lay(carried: Laid): void {
    if (carried.name && this.isLaid(carried)) return;
    this.laid.push(carried);
    const lost = nameLost(carried.answers, (key) => this.keys.has(key));
    if (lost) this.lost.append(make("p", {}, `${carried.name || `Svar ${this.laid.length}`}: ${lost}`));
  }

  /** What it is called; else who has written at the top of the sheet that it is theirs. */
  private nameOf({ name, answers }: Carried): string {
    const said = new Map(Object.entries(answers));
    return cleanName(name || this.heads.map((key) => said.get(key)).find((answer) => typeof answer === "string"));
  }

  private show(): void {
    const names = this.laid.map((one, at) => (this.nameless.checked ? "" : this.nameOf(one)) || `Svar ${at + 1}`);
    this.chosen.replaceChildren(
      ...this.laid.map((one, at) => this.makeChosen(one, names[at] ?? "")),
      ...this.offerCopies(),
    );
    if (this.laid.length < 2) {
      const has = this.laid.length ? `${joinWords(names)} er med. Åbn mindst én fil mere.` : "Åbn mindst to filer.";
      this.result.replaceChildren();
      tell(this.said, has);
      return;
    }
    const compared = compare(
      readQuestions(),
      this.laid.map(({ answers }) => answers),
    );
    this.result.replaceChildren();
    append(this.result, showCompared(compared, names));
    tell(this.said, describeVerdicts(compared));
  }

  private makeChosen(laid: Laid, name: string): HTMLElement {
    const remove = makeButton("×", { class: "s-answers__remove", "aria-label": `Tag «${name}» ud` }, () => {
      this.laid = this.laid.filter((one) => one !== laid);
      this.show();
      this.heading.focus();
    });
    return make("li", { class: "s-answers__one" }, make("span", {}, name), remove);
  }

  /** The other copies of this browser, to be laid beside. */
  private offerCopies(): HTMLElement[] {
    const others = this.copies.list().filter((copy) => Object.keys(copy.answers).length > 0 && !this.isLaid(copy));
    return others.map((copy) => {
      const name = nameCopy(copy);
      const add = makeButton(`+ ${name}`, { class: "s-answers__add", "aria-label": `Tag kopien «${name}» med` }, () => {
        this.laid.push(copy);
        this.show();
      });
      return make("li", {}, add);
    });
  }
}
