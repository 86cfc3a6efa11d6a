// The bottom of the window: what went wrong, until the reader puts it away or goes on, and what is picked. What went well
// is seen on the button, and is only said to whoever does not see it.
import { tell } from "../shared/announce";
import { make, makeButton } from "../shared/elements";

export class Dock {
  /** Where the last message came from; the focus goes back there. */
  pressed: HTMLElement | null = null;
  /** Whether the reader has put a message away. */
  hasRead = false;
  private readonly place = make("div", { class: "md-typeset s-tray__place s-screen" });
  private readonly message = make("div", { class: "s-tray__message s-hidden" });
  private readonly status = make("p", { role: "status" });
  private readonly close: HTMLButtonElement;

  constructor() {
    this.close = makeButton("Luk", { class: "s-button s-button--quiet", hidden: true }, () => this.putAway());
    this.message.append(this.status, this.close);
    this.place.append(this.message);
    document.body.append(this.place);
    window.addEventListener("resize", () => this.fit());
  }

  append(element: HTMLElement): void {
    this.place.append(element);
  }

  /** The page gets as much room at its end as what lies over it takes. */
  fit(): void {
    const height = this.place.offsetHeight;
    document.documentElement.classList.toggle("s-has-tray", height > 0);
    document.documentElement.style.setProperty("--s-tray", `${height}px`);
  }

  tell(text: string, isSeen = false): void {
    tell(this.status, text, () => this.see(isSeen));
  }

  private see(isSeen: boolean): void {
    this.message.classList.toggle("s-hidden", !isSeen);
    this.close.hidden = !isSeen;
    this.fit();
  }

  private putAway(): void {
    this.hasRead = true;
    this.status.textContent = "";
    this.see(false);
    if (this.pressed?.isConnected) this.pressed.focus();
  }
}
