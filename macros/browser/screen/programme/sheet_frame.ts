// The sheet of a point, shown in the programme: its own page, which shows itself large, and keeps what is ticked as it always
// does.
import { find, make } from "../../shared/elements";
import { ADDRESS } from "../opening";
import { CLOSED } from "../room";

export class SheetFrame {
  private frame: HTMLIFrameElement | null = null;
  private shown = "";

  /** `closed` is called when the sheet was closed from within. */
  constructor(
    private readonly box: HTMLElement,
    closed: () => void,
    signal: AbortSignal,
  ) {
    const follow = ({ data, source }: MessageEvent): void => {
      if (data !== CLOSED || source !== this.frame?.contentWindow) return;
      this.hide();
      closed();
    };
    window.addEventListener("message", follow, { signal });
  }

  get isOpen(): boolean {
    return !this.box.hidden;
  }

  /** `page` is below the site's root. */
  show(page: string, title: string): void {
    if (this.shown !== page) {
      const base = find("[data-edition]")?.getAttribute("data-base") ?? "";
      this.frame = make("iframe", { class: "s-programme__frame", src: `${base}${page}${ADDRESS}`, title });
      this.box.replaceChildren(this.frame);
      this.shown = page;
    }
    this.box.hidden = false;
    this.frame?.focus();
  }

  hide(): void {
    this.box.hidden = true;
    this.box.replaceChildren();
    this.frame = null;
    this.shown = "";
  }
}
