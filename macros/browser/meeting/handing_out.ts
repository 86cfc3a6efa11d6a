// «Få det ud»: the files of a meeting, made here in the browser of what the build prepared.
import { make, makeButton, need } from "../shared/elements";
import { Notice } from "../shared/failure";
import { ofPage } from "../shared/loading";
import { Making } from "../typesetter/making";
import type { Told } from "../typesetter/supply";
import { loadSheetContent, setType } from "../typesetter/typesetter";
import { composeContent, type Document, type SheetContent } from "./content";
import type { Desk } from "./desk";
import { listSheets, type Plan } from "./plan";
import { listPrinted } from "./printing";
import { nameFile } from "./tidying";
import { WORD_PIECE, type WordData, writeWord } from "./word";

const TEMPLATE = "meeting.typ";

interface File {
  title: string;
  /** What is in it, in words. */
  holds: string;
  ending: string;
  kind: "pdf" | "word";
  /** Which documents it has, in order; none: nothing to make of this plan. */
  documents(plan: Plan): Document[];
}

const among = (plan: Plan, documents: Document[]): Document[] =>
  documents.filter((name) => (name === "notes" || name === "evaluation" ? plan.extras.includes(name) : true));

export const FILES: readonly File[] = [
  {
    title: "Drejebogen",
    holds: "Alt, hvad du siger og gør, med klokkeslæt, på én eller to sider.",
    ending: "-drejebog.pdf",
    kind: "pdf",
    documents: () => ["run"],
  },
  {
    title: "Til deltagerne",
    holds: "Program og ark, kun det de skal have.",
    ending: "-deltagere.pdf",
    kind: "pdf",
    documents: (plan) => among(plan, ["programme", "participants", "evaluation"]),
  },
  {
    title: "Til mødelederen",
    holds: "Forside, drejebog, printplan og mødelederens sider til hvert ark.",
    ending: "-moedeleder.pdf",
    kind: "pdf",
    documents: (plan) => among(plan, ["cover", "run", "printing", "leader", "notes"]),
  },
  {
    title: "Program og drejebog",
    holds: "Til at rette videre i.",
    ending: ".docx",
    kind: "word",
    documents: (plan) => among(plan, ["programme", "run", "evaluation"]),
  },
  {
    title: "Navneskilte",
    holds: "Til at klippe ud, med navne eller tomme.",
    ending: "-navneskilte.pdf",
    kind: "pdf",
    documents: () => ["labels"],
  },
];

/** Where no sheet is given out, there are no such pages; a file would begin with an empty one. */
export function listDocuments(file: File, desk: Desk): Document[] {
  const sheets = listSheets(desk.plan, desk.data);
  const isGivenOut = listPrinted(desk.plan, desk.data).some((one) => one.sheet);
  return file
    .documents(desk.plan)
    .filter((name) => (name === "participants" ? isGivenOut : name === "leader" ? sheets.length > 0 : true));
}

async function loadSheets(desk: Desk): Promise<SheetContent[]> {
  const sheets = listSheets(desk.plan, desk.data);
  return Promise.all(sheets.map(async ({ id, pages }) => ({ pages, ...(await loadSheetContent(id)) })));
}

export class HandingOut {
  private readonly list: HTMLElement;
  private readonly told: HTMLElement;
  private readonly making: Making;
  private buttons: HTMLButtonElement[] = [];

  constructor(
    root: HTMLElement,
    private readonly desk: Desk,
  ) {
    this.list = need("[data-s-plan-files]", root);
    this.told = need("[data-s-plan-told]", root);
    const notice = new Notice(need("[data-s-plan-failure]", root));
    this.making = new Making({ what: "siderne", said: this.told, notice, turned: () => this.render() });
  }

  listen(): void {
    this.list.replaceChildren(...FILES.map((file) => this.makeRow(file)));
  }

  render(): void {
    const isOff = this.making.isBusy || this.desk.plan.points.length === 0;
    for (const button of this.buttons) button.setAttribute("aria-disabled", String(isOff));
  }

  private makeRow(file: File): HTMLLIElement {
    const kind = file.kind === "pdf" ? "pdf" : "Word";
    const button = makeButton(
      `${file.title} (${kind})`,
      { class: "s-button s-button--quiet", "data-s-plan-get": file.ending },
      () => void this.get(file),
    );
    this.buttons.push(button);
    return make("li", {}, button, make("span", { class: "s-quiet" }, file.holds));
  }

  private async get(file: File): Promise<void> {
    const { desk } = this;
    if (this.making.isBusy) return;
    if (!desk.plan.points.length) {
      this.told.textContent = "Programmet er tomt. Læg noget i det først.";
      return;
    }
    await this.making.make(nameFile(desk.plan.title, file.ending), (told) => this.make(file, told));
  }

  private async make(file: File, told: Told): Promise<Blob> {
    const documents = listDocuments(file, this.desk);
    const needsSheets = documents.includes("participants") || documents.includes("leader");
    const sheets = needsSheets ? await loadSheets(this.desk) : [];
    const content = composeContent(this.desk.plan, this.desk.data, sheets, documents, new Date());
    if (file.kind === "word") return writeWord(content, await ofPage().load<WordData>(WORD_PIECE));
    return setType(TEMPLATE, content, undefined, told);
  }
}
