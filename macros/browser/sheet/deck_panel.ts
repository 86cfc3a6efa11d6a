// The form that makes a file of the chosen cards. With none chosen it is all of them.
import { find, findAll, need } from "../shared/elements";
import { Notice } from "../shared/failure";
import { Making } from "../typesetter/making";
import { loadSheetContent, setType } from "../typesetter/typesetter";
import { chooseCards, describeLook, describePaper, nameFile, type Order, readOrder, type SheetOfCards } from "./deck";

export class DeckPanel {
  private readonly sheet: string;
  private readonly said: HTMLElement;
  private readonly making: Making;

  constructor(private readonly form: HTMLFormElement) {
    this.sheet = form.getAttribute("data-s-deck") ?? "";
    this.said = need("[data-s-deck-said]", form);
    const notice = new Notice();
    this.making = new Making({ what: "kortene", said: need("[data-s-deck-done]", form), notice });
    form.append(notice.element);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.make();
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

  private make(): Promise<void> {
    const { order, ids } = this;
    return this.making.make(nameFile(this.sheet, ids.size, order), async (told) => {
      const content = (await loadSheetContent(this.sheet)) as unknown as SheetOfCards;
      return setType("deck.typ", chooseCards(content, ids), describeLook(order), told);
    });
  }
}
