// The search dialog stands in the page. What fills it is loaded when it is first opened.

import { find, findAll, make, need } from "../shared/elements";
import { describeFailure, makeWayOn } from "../shared/failure";
import { ofPage } from "../shared/loading";
import { readSent } from "../shared/sent";

const SCRIPT = "assets/js/soeg.js";
/** Milliseconds; on a fast line nobody needs to be told that something is on its way. */
const SLOW = 300;

/** What an address asks for. */
function readQuery(search: string): string {
  return readSent(/[?&]q=([^&]*)/.exec(search)?.[1] ?? "").replace(/\s+/g, " ");
}

/** What the history keeps for the page with its search open. */
const OPEN = { soegAaben: true };

class SearchDialog {
  private readonly input: HTMLInputElement;
  private returnTo: HTMLElement | null = null;
  /** Whether Back leads from the open search to the page, and not away from it. */
  private isInHistory = false;

  constructor(private readonly dialog: HTMLDialogElement) {
    this.input = need("input", dialog);
  }

  /** @param isSent whether the address asked for it: then Back leads to where one came from */
  open(text?: string, isSent = false): void {
    const opener = document.activeElement;
    if (!this.dialog.open) {
      this.dialog.showModal();
      this.returnTo = opener instanceof HTMLElement && opener !== document.body ? opener : find("[data-s-search]");
      document.documentElement.classList.add("s-is-finding");
      if (!isSent) this.enterHistory();
    }
    void this.load();
    if (text !== undefined) this.input.value = text;
    this.input.dispatchEvent(new Event("input", { bubbles: true }));
    this.input.focus();
    this.input.select();
  }

  listen(): void {
    const { dialog } = this;
    for (const button of findAll("[data-s-search]")) button.addEventListener("click", () => this.open());
    for (const form of findAll("form[data-s-search-form]")) {
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.open(need<HTMLInputElement>("input", form).value);
      });
    }
    dialog.addEventListener("close", () => {
      document.documentElement.classList.remove("s-is-finding");
      // Nothing had the focus where an address opened the search.
      this.returnTo?.focus();
      if (this.isInHistory) history.back();
      this.isInHistory = false;
    });
    window.addEventListener("popstate", () => {
      this.isInHistory = false;
      if (dialog.open) dialog.close();
    });
    need("[data-s-find-close]", dialog).addEventListener("click", () => dialog.close());
    // Outside the panel is the dialog itself.
    dialog.addEventListener("mousedown", (event) => {
      if (event.target === dialog) dialog.close();
    });
    dialog.addEventListener("keydown", (event) => this.keepKeys(event));
    window.addEventListener("keydown", (event) => this.openByKey(event));
  }

  /** A search that someone has sent, or the one that one comes back to. */
  openByAddress(): void {
    const sent = readQuery(location.search);
    if (sent) this.open(sent, true);
  }

  private enterHistory(): void {
    try {
      history.pushState(OPEN, "");
      this.isInHistory = true;
    } catch {
      // A browser that keeps a file's address: Back leaves the page.
    }
  }

  private async load(): Promise<void> {
    const slow = window.setTimeout(() => this.tell("Søgningen hentes …"), SLOW);
    try {
      await ofPage().loadTool(SCRIPT);
    } catch (error) {
      const failure = describeFailure(error, "Søgningen");
      this.tell(
        failure.text,
        makeWayOn(failure, () => this.open()),
      );
    } finally {
      window.clearTimeout(slow);
    }
  }

  private tell(text: string, wayOn?: HTMLElement): void {
    const told = [make("p", { class: "s-find__count" }, text)];
    if (wayOn) told.push(make("p", { class: "s-find__way" }, wayOn));
    need("[data-s-find-output]", this.dialog).replaceChildren(...told);
    need("[data-s-find-status]", this.dialog).textContent = text;
  }

  private keepKeys(event: KeyboardEvent): void {
    if (event.isComposing) return;
    // In a search field, the browser would empty it first.
    if (event.key === "Escape") {
      event.preventDefault();
      this.dialog.close();
    }
    if (event.key !== "Tab") return;
    // The browser keeps Tab from the page, and would let it out to its own buttons.
    const stops = findAll("input, button, a[href]", this.dialog).filter(
      (stop) => stop.tabIndex >= 0 && stop.getClientRects().length > 0,
    );
    const first = stops[0];
    const last = stops[stops.length - 1];
    const focused = document.activeElement;
    if (focused === (event.shiftKey ? first : last) || !stops.some((stop) => stop === focused)) {
      event.preventDefault();
      (event.shiftKey ? last : first)?.focus();
    }
  }

  private openByKey(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    if (!this.dialog.open && find("dialog[open]")) return;
    event.preventDefault();
    this.open();
  }
}

export function startSearchDialog(): void {
  const dialog = find<HTMLDialogElement>("dialog[data-s-find]");
  // A browser that knows no dialogs has the rest of the page.
  if (!dialog?.showModal) return;
  const search = new SearchDialog(dialog);
  search.listen();
  search.openByAddress();
}
