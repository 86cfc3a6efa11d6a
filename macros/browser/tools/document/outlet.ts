// «Få det ud»: the files of a tool, each made at the press of its button, one at a time.
import { make, makeButton, need } from "../../shared/elements";
import { Notice } from "../../shared/failure";
import { ofPage } from "../../shared/loading";
import { Making } from "../../typesetter/making";
import type { Told } from "../../typesetter/supply";
import { nameFile } from "../frame/own_works";
import type { Part, ToolPage } from "../frame/tool_page";
import type { ToolDocument } from "./document";
import { asPdf } from "./pdf";
import { WORD_KIT, type WordKit, writeToolWord } from "./word";

export interface OutFile {
  /** What the button says: «Partnerlisten (Word)». */
  readonly label: string;
  /** What is in it, in words. */
  readonly holds: string;
  /** How the file's name ends: «-plakat.pdf». */
  readonly ending: string;
  compose(told: Told): Promise<Blob>;
}

/** What the pages of a PDF say of the site; the build writes it on the list of files. */
function ofSite(list: HTMLElement): { site: string; author: string } {
  const read = (hook: string): string => list.getAttribute(hook) ?? "";
  return { site: read("data-s-tool-site"), author: read("data-s-tool-author") };
}

export class Outlet<S> implements Part {
  private readonly list: HTMLElement;
  private readonly told: HTMLElement;
  private readonly making: Making;
  private buttons: HTMLButtonElement[] = [];

  /** @param files which there are, in order; they are asked for what they hold when they are pressed */
  constructor(
    private readonly page: ToolPage<S>,
    private readonly files: readonly OutFile[],
  ) {
    this.list = need("[data-s-tool-files]", page.root);
    this.told = need("[data-s-tool-told]", page.root);
    const notice = new Notice(need("[data-s-tool-failure]", page.root));
    this.making = new Making({ what: "filen", said: this.told, notice, turned: () => this.render() });
  }

  listen(): void {
    this.list.replaceChildren(...this.files.map((file) => this.makeRow(file)));
  }

  render(): void {
    const { desk, kind } = this.page;
    const isOff = this.making.isBusy || kind.isEmpty(desk.state);
    for (const button of this.buttons) button.setAttribute("aria-disabled", String(isOff));
  }

  private makeRow(file: OutFile): HTMLLIElement {
    const look = { class: "s-button s-button--quiet", "data-s-tool-get": file.ending };
    const button = makeButton(file.label, look, () => void this.get(file));
    this.buttons.push(button);
    return make("li", {}, button, make("span", { class: "s-quiet" }, file.holds));
  }

  private async get(file: OutFile): Promise<void> {
    const { desk, kind } = this.page;
    if (this.making.isBusy) return;
    if (kind.isEmpty(desk.state)) {
      this.told.textContent = "Her er endnu intet at tage med. Skriv eller vælg noget først.";
      return;
    }
    await this.making.make(nameFile(desk.work, kind) + file.ending, (told) => file.compose(told));
  }

  /** A document as a Word file. */
  async word(document: ToolDocument): Promise<Blob> {
    return writeToolWord(document, await ofPage().load<WordKit>(WORD_KIT), this.page.kind.id, new Date());
  }

  /** A document as a PDF that looks like the sheets. */
  pdf(document: ToolDocument, told: Told): Promise<Blob> {
    return asPdf(document, { ...ofSite(this.list), today: new Date() }, told);
  }
}
