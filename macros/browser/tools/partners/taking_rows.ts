// Partners from a spreadsheet, pasted or from a file.
import { make, need } from "../../shared/elements";
import { count } from "../../shared/words";
import { readCsv } from "../document/csv";
import type { Part, ToolPage } from "../frame/tool_page";
import type { PartnerData } from "./data";
import type { PartnerMap } from "./partners";
import { readRows } from "./spreadsheet";

export class TakingRows implements Part {
  private readonly field: HTMLTextAreaElement;
  private readonly file: HTMLInputElement;
  private readonly rest: HTMLElement;

  constructor(
    private readonly page: ToolPage<PartnerMap>,
    private readonly data: PartnerData,
  ) {
    const { root } = page;
    this.field = need<HTMLTextAreaElement>("[data-s-partners-paste]", root);
    this.file = need<HTMLInputElement>("[data-s-partners-csv]", root);
    this.rest = need("[data-s-partners-unplaced]", root);
  }

  listen(): void {
    const { root } = this.page;
    need("[data-s-partners-take]", root).addEventListener("click", () => {
      if (this.take(this.field.value)) this.field.value = "";
      this.field.focus();
    });
    need("[data-s-partners-csv-open]", root).addEventListener("click", () => this.file.click());
    this.file.addEventListener("change", () => void this.open());
  }

  render(): void {}

  private async open(): Promise<void> {
    const [file] = this.file.files ?? [];
    if (!file) return;
    this.take(decodeTable(new Uint8Array(await file.arrayBuffer())));
    // The same file can be chosen once more.
    this.file.value = "";
  }

  /** Whether anything was taken. */
  private take(text: string): boolean {
    const { desk } = this.page;
    const { map, added, changed, unplaced } = readRows(desk.state, readCsv(text), this.data);
    const told = [
      added ? `${count(added, "partner", "partnere")} lagt til.` : "",
      changed ? `${count(changed, "partner", "partnere")} rettet.` : "",
    ].filter(Boolean);
    if (told.length) desk.change(map, told.join(" "));
    else this.page.say("Her er ingen partnere at tage. Skriv eller indsæt én på hver linje.");
    const items = unplaced.map((words) => make("li", {}, words));
    this.rest.replaceChildren(
      ...(items.length ? [make("p", {}, "Det her kunne ikke placeres og er ikke med:"), make("ul", {}, items)] : []),
    );
    return told.length > 0;
  }
}

/** The text of a file: a Danish spreadsheet may save in UTF-8 or, an older one, in Windows' own signs. */
export function decodeTable(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
