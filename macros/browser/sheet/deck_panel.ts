// The form that makes a file of the chosen cards. With none chosen it is all of them.
import { download } from "../shared/download";
import { find, findAll, need } from "../shared/elements";
import { describeFailure } from "../shared/failure";
import { LoadingError } from "../shared/loading";
import { loadSheetContent, type Progress, setType, TypesettingFault } from "../typesetter/typesetter";
import { chooseCards, describeLook, describePaper, nameFile, type Order, readOrder, type SheetOfCards } from "./deck";

const MEGABYTE = 1e6;

function describeProgress({ step, loaded, whole }: Progress): string {
  if (step === "setting") return "Sætter kortene …";
  if (!whole) return "Henter det, der laver pdf-filen …";
  const inMegabytes = (bytes = 0): string => (bytes / MEGABYTE).toFixed(1).replace(".", ",");
  return `Henter det, der laver pdf-filen: ${inMegabytes(loaded)} af ${inMegabytes(whole)} MB`;
}

function describeFault(error: unknown): string {
  if (error instanceof TypesettingFault) return error.message;
  if (error instanceof LoadingError) return `${describeFailure(error, "Det, der laver pdf-filen,").text} Prøv igen.`;
  throw error;
}

export class DeckPanel {
  private readonly sheet: string;
  private readonly said: HTMLElement;
  private readonly done: HTMLElement;
  private isBusy = false;

  constructor(private readonly form: HTMLFormElement) {
    this.sheet = form.getAttribute("data-s-deck") ?? "";
    this.said = need("[data-s-deck-said]", form);
    this.done = need("[data-s-deck-done]", form);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!this.isBusy) void this.make();
    });
    form.addEventListener("input", () => this.tell());
    // What is ticked stands in the rows, whoever ticks it.
    const rows = need(".s-cards");
    new MutationObserver(() => this.tell()).observe(rows, { subtree: true, attributeFilter: ["data-s-chosen"] });
    form.hidden = false;
    this.tell();
  }

  private get order(): Order {
    return readOrder(new FormData(this.form));
  }

  private get ids(): ReadonlySet<string> {
    const chosen = findAll("[data-s-topic][data-s-chosen]");
    const all = chosen.length ? chosen : findAll("[data-s-topic]");
    return new Set(all.map((row) => row.getAttribute("data-s-topic") ?? ""));
  }

  private tell(): void {
    const { order, ids } = this;
    const isAll = !find("[data-s-topic][data-s-chosen]");
    this.said.textContent = `${isAll ? "Alle " : "De valgte "}${describePaper(ids.size, order)}`;
    need("[data-s-deck-offset]", this.form).hidden = order.kind !== "double";
  }

  private async make(): Promise<void> {
    const { order, ids } = this;
    this.isBusy = true;
    this.done.textContent = "Begynder …";
    try {
      const content = (await loadSheetContent(this.sheet)) as unknown as SheetOfCards;
      const told = (step: Progress): void => {
        this.done.textContent = describeProgress(step);
      };
      const file = await setType("deck.typ", chooseCards(content, ids), describeLook(order), told);
      download(file, nameFile(this.sheet, ids.size, order), file.type);
      this.done.textContent = "Filen er hentet.";
    } catch (error) {
      this.done.textContent = describeFault(error);
    } finally {
      this.isBusy = false;
    }
  }
}
