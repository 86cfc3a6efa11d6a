// The notes of a page. A mark opens a panel beside it that tells what it means; without this script it leads to the list.
import { find, findAll, make, makeButton } from "../shared/elements";
import { type Keeping, keepInBrowser } from "../shared/storage";

const WRITTEN = "samspil.kilder";
const UNPRINTED = "samspil.kilder-print";
const MARKS = "a[role=doc-noteref]";
const GAP = 8;

const numberOf = (mark: Element): string => (mark.getAttribute("href") ?? "").replace("#kilde-", "");
const noteOf = (mark: Element): HTMLElement | null => document.getElementById(`kilde-${numberOf(mark)}`);
/** A note's place as it stands beside a statement; where nothing is said of that, as the list has it. */
const citedBy = (note: HTMLElement | null): string =>
  note?.getAttribute("data-s-cited") ?? note?.querySelector("b")?.textContent ?? "";

class Panel {
  private mark: HTMLElement | null = null;
  private readonly title = make("p", { class: "s-notepanel__title", id: "s-notepanel-titel" });
  private readonly body = make("p", { class: "s-notepanel__body" });
  private readonly all = make("a", { class: "s-notepanel__all" }, "Alle kilder på siden");
  private readonly close = makeButton("Luk", { class: "s-notepanel__close" }, () => this.leave());
  private readonly box = make(
    "div",
    {
      class: "s-notepanel md-typeset",
      role: "dialog",
      "aria-labelledby": "s-notepanel-titel",
      tabindex: -1,
      hidden: true,
    },
    this.title,
    this.body,
    make("p", { class: "s-notepanel__foot" }, this.all, this.close),
  );

  constructor() {
    document.body.append(this.box);
    this.all.addEventListener("click", () => this.hide());
    this.box.addEventListener("keydown", (event) => this.follow(event));
    document.addEventListener("click", (event) => {
      const target = event.target;
      if (this.mark && target instanceof Node && !this.box.contains(target) && !this.mark.contains(target)) this.hide();
    });
  }

  toggle(mark: HTMLElement): void {
    const note = noteOf(mark);
    const told = note?.firstElementChild;
    if (this.mark === mark || !told) {
      this.leave();
      return;
    }
    this.hide();
    this.mark = mark;
    mark.setAttribute("aria-expanded", "true");
    this.title.textContent = `Kilde ${numberOf(mark)}`;
    this.body.replaceChildren(told.cloneNode(true));
    this.all.setAttribute("href", mark.getAttribute("href") ?? "");
    this.box.hidden = false;
    this.place(mark.getClientRects()[0] ?? mark.getBoundingClientRect());
    this.box.focus({ preventScroll: true });
  }

  /** Below the mark, or above it where there is no room; on a phone the style puts it at the bottom of the screen. */
  private place(at: DOMRect): void {
    const { offsetWidth: width, offsetHeight: height } = this.box;
    const root = document.documentElement;
    const left = Math.max(GAP, Math.min(at.left - width / 3, root.clientWidth - width - GAP));
    const isAbove = at.bottom + GAP + height > window.innerHeight && at.top - GAP - height > 0;
    const top = isAbove ? at.top - GAP - height : at.bottom + GAP;
    this.box.style.setProperty("--s-left", `${left + window.scrollX}px`);
    this.box.style.setProperty("--s-top", `${top + window.scrollY}px`);
    // Where it lies over its own mark, the page moves the mark into sight.
    const box = this.box.getBoundingClientRect();
    if (box.top < at.bottom && box.bottom > at.top) window.scrollBy(0, at.bottom - box.top + GAP);
    else if (box.bottom > window.innerHeight) window.scrollBy(0, box.bottom - window.innerHeight + GAP);
  }

  private follow(event: KeyboardEvent): void {
    const at = document.activeElement;
    const isBefore = event.shiftKey && (at === this.box || at === find("a", this.box));
    const isOut = event.key === "Tab" && (isBefore || (!event.shiftKey && at === this.close));
    if (event.key !== "Escape" && !isOut) return;
    event.preventDefault();
    event.stopPropagation();
    this.leave();
  }

  /** Close it, and go back to where the reader was. */
  private leave(): void {
    const mark = this.mark;
    this.hide();
    mark?.focus();
  }

  private hide(): void {
    this.box.hidden = true;
    this.mark?.removeAttribute("aria-expanded");
    this.mark = null;
  }
}

/** Says each place in words after its statement, or by its number. */
function write(isWritten: boolean): void {
  document.body.classList.toggle("s-written", isWritten);
  for (const mark of findAll(`sup > ${MARKS}`)) {
    const number = numberOf(mark);
    mark.textContent = (isWritten && citedBy(noteOf(mark))) || number;
    if (isWritten) mark.removeAttribute("aria-label");
    else mark.setAttribute("aria-label", `Kilde ${number}`);
  }
  for (const control of findAll("[data-s-notes-written]")) {
    if (control instanceof HTMLInputElement) control.checked = isWritten;
    else control.setAttribute("aria-pressed", String(isWritten));
  }
}

function startWriting(kept: Keeping): void {
  let isWritten = kept.readText(WRITTEN) === "ord";
  write(isWritten);
  for (const control of findAll("[data-s-notes-written]")) {
    control.hidden = false;
    control.addEventListener("click", () => {
      isWritten = !isWritten;
      write(isWritten);
      // Where the browser will not keep it, it holds for this page.
      if (isWritten) kept.writeText(WRITTEN, "ord");
      else kept.remove(WRITTEN);
    });
  }
}

function startPrintChoice(kept: Keeping): void {
  const box = find<HTMLInputElement>("[data-s-notes-unprinted]");
  if (!box) return;
  const show = (): boolean => document.body.classList.toggle("s-unprinted", box.checked);
  box.checked = kept.readText(UNPRINTED) === "uden";
  show();
  box.addEventListener("change", () => {
    if (show()) kept.writeText(UNPRINTED, "uden");
    else kept.remove(UNPRINTED);
  });
}

/** What an address leads to in the folded list is unfolded. */
function openTarget(listing: HTMLDetailsElement): void {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  if (!target || listing.open || !listing.contains(target)) return;
  listing.open = true;
  target.scrollIntoView();
}

export function startNotes(): void {
  const listing = find<HTMLDetailsElement>("[data-s-notes]");
  if (!listing) return;
  const kept = keepInBrowser();
  for (const tools of findAll("[data-s-notes-tools]", listing)) tools.hidden = false;
  startWriting(kept);
  startPrintChoice(kept);
  openTarget(listing);
  window.addEventListener("hashchange", () => openTarget(listing));
  let panel: Panel | null = null;
  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const mark = target?.closest<HTMLElement>(MARKS);
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      // The list may be where the address leads already, and folded again.
      if (target?.closest("a[href^='#kild']")) window.setTimeout(() => openTarget(listing));
      return;
    }
    event.preventDefault();
    panel ??= new Panel();
    panel.toggle(mark);
  });
  for (const mark of findAll(MARKS)) mark.setAttribute("aria-haspopup", "dialog");
}
