// A filled sheet on paper, printed by the browser. A box to write in is as high as it was on the screen, and paper is
// narrower or wider than that; so what is written is printed as words in its place, and clipped nowhere.
import { find, make } from "../shared/elements";
import { type Fields, isFilled, isTick } from "./fields";

export class Paper {
  private readonly written: HTMLElement[] = [];

  constructor(
    private readonly fields: Fields,
    /** What the copy is called, if anything. */
    private readonly nameCopy: () => string,
  ) {
    window.addEventListener("beforeprint", () => this.lay());
    window.addEventListener("afterprint", () => this.take());
  }

  private lay(): void {
    this.take();
    const name = this.nameCopy();
    if (name) {
      const title = make("p", { class: "s-checklist__copy" }, name);
      find("article .s-checklist")?.prepend(title);
      this.written.push(title);
    }
    for (const field of this.fields.all) {
      if (isTick(field) || !isFilled(field)) continue;
      const words = make("span", { class: "s-filled" }, field.value);
      field.after(words);
      field.classList.add("s-is-written");
      this.written.push(words);
    }
  }

  private take(): void {
    for (const words of this.written.splice(0)) {
      words.previousElementSibling?.classList.remove("s-is-written");
      words.remove();
    }
  }
}
