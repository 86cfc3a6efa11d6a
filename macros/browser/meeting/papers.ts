// What stands beside the files: the printing plan, what to bring, the invitation.
import { copyField } from "../shared/clipboard";
import { findAll, make, need, onceLeft } from "../shared/elements";
import { count } from "../shared/words";
import { listMaterials } from "./content";
import type { Desk } from "./desk";
import { writeInvitation } from "./invitation";
import { EXTRAS, type Extra, findPack, MOST_PEOPLE } from "./plan";
import { listNames, listPrinted, type Printed, type PrintingLine, planPrinting, USUAL_PEOPLE } from "./printing";

/** What a sheet says of whose word something is; on the page of the sheet it is told. */
const MARKS = /[⁠*°]/g;

export class Papers {
  private readonly invitation: HTMLTextAreaElement;
  /** The invitation as it was last written for the reader: while it is that, it follows the plan. */
  private written = "";

  constructor(
    private readonly root: HTMLElement,
    private readonly desk: Desk,
    private readonly tell: (text: string) => void,
  ) {
    this.invitation = need("[data-s-plan-invitation]", root);
  }

  listen(): void {
    const { root, desk } = this;
    for (const box of findAll<HTMLInputElement>("[data-s-plan-extra]", root)) {
      box.addEventListener("change", () => {
        const extras = EXTRAS.filter((extra) => (extra === box.value ? box.checked : desk.plan.extras.includes(extra)));
        desk.change({ ...desk.plan, extras }, "Det, I tager med, er lavet om.");
      });
    }
    this.invitation.addEventListener("input", () => this.showRenew());
    need("[data-s-plan-copy-invitation]", root).addEventListener("click", () => void this.copyInvitation());
    need("[data-s-plan-renew-invitation]", root).addEventListener("click", () => {
      this.written = this.invitation.value;
      this.renderInvitation();
      this.invitation.focus();
      this.tell("Invitationen er skrevet forfra.");
    });
  }

  render(): void {
    const { root, desk } = this;
    const { plan, data } = desk;
    for (const box of findAll<HTMLInputElement>("[data-s-plan-extra]", root)) {
      box.checked = plan.extras.includes(box.value as Extra);
    }
    const pack = findPack(data, plan.pack);
    const used = new Set(plan.points.map((point) => point.sheet));
    need("[data-s-plan-around]", root).hidden = !pack?.sheets.some((sheet) => !used.has(sheet));
    this.renderPrinting();
    const things = listMaterials(plan, data).map((thing) => thing.replace(MARKS, ""));
    need("[data-s-plan-things-count]", root).textContent = things.length
      ? count(things.length, "ting", "ting")
      : "intet";
    need("[data-s-plan-things]", root).replaceChildren(...things.map((thing) => make("li", {}, thing)));
    this.renderInvitation();
  }

  private renderPrinting(): void {
    const { root, desk } = this;
    const { plan, data } = desk;
    const printing = planPrinting(plan, data);
    const printed = listPrinted(plan, data);
    const held = document.activeElement?.getAttribute("data-s-plan-copies") ?? null;
    const rows = printing.lines.map((line, at) => this.makeLine(line, printed[at]));
    need("[data-s-plan-printing]", root).replaceChildren(...rows);
    findAll("[data-s-plan-copies]", root)
      .find((field) => held !== null && field.getAttribute("data-s-plan-copies") === held)
      ?.focus({ preventScroll: true });
    const large = printing.a3 ? ` og ${printing.a3} i A3` : "";
    need("[data-s-plan-paper]", root).textContent = `${printing.leaves} ark papir${large} til deltagerne`;
    const whole = plan.people === null ? `Regnet for ${USUAL_PEOPLE}, for I har ikke skrevet, hvor mange I er. ` : "";
    const named = listNames(plan).length
      ? "Ark med navne ligger i filen, så mange som der står: print de sider én gang. "
      : "";
    need("[data-s-plan-print-note]", root).textContent =
      `${whole}${named}Print på begge sider; hver ting begynder på et nyt stykke papir. Antallet er Samspils forslag.`;
  }

  private makeLine(line: PrintingLine, printed: Printed | undefined): HTMLTableRowElement {
    const paper = line.paper === "A3" ? " (A3)" : "";
    const pages = line.file === "mødeleder" ? "hele filen til mødelederen" : `side ${line.pages}`;
    const copies = printed?.sheet ? this.makeCopies(printed) : `${line.copies} stk.`;
    return make(
      "tr",
      {},
      make("th", { scope: "row" }, line.what, paper),
      make("td", {}, pages),
      make("td", {}, copies, line.note ? make("span", { class: "s-plan__hint" }, line.note) : null),
    );
  }

  private makeCopies(printed: Printed): HTMLElement {
    const { desk } = this;
    const field = make("input", {
      type: "text",
      inputmode: "numeric",
      autocomplete: "off",
      maxlength: 3,
      value: printed.copies,
      "aria-label": `Antal af ${printed.what}`,
      "data-s-plan-copies": printed.sheet,
    });
    onceLeft(field, () => {
      const number = /^\s*\d{1,3}\s*$/.test(field.value) ? Number(field.value) : null;
      field.value = String(printed.copies);
      if (number === null) {
        this.tell(`Skriv et tal fra 0 til ${MOST_PEOPLE}.`);
        return;
      }
      const copies = { ...desk.plan.copies, [printed.sheet]: number };
      desk.change({ ...desk.plan, copies }, `${number} af «${printed.what}» i printplanen.`);
    });
    return make("span", { class: "s-plan__row" }, field, make("span", {}, "stk."));
  }

  private renderInvitation(): void {
    const fresh = writeInvitation(this.desk.plan, this.desk.data);
    // What the reader has changed stays the reader's.
    if (this.invitation.value === this.written) this.invitation.value = fresh;
    this.written = fresh;
    this.showRenew();
  }

  private showRenew(): void {
    need("[data-s-plan-renew-invitation]", this.root).hidden = this.invitation.value === this.written;
  }

  private async copyInvitation(): Promise<void> {
    const isCopied = await copyField(this.invitation);
    this.tell(isCopied ? "Invitationen er kopieret." : "Kopiér den markerede tekst.");
  }
}
