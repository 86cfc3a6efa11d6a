// The reader's own collection, and the cases picked for comparing. The collection stays in this browser; the picks are
// forgotten with the tab.
import { keepInBrowser, keepInTab } from "../shared/storage";
import { type Collection, clean, EMPTY, ID, type Kinds, MOST_PICKED, tidy, toStored } from "./collection";

export const SLOT = "samspil.samling";
const PICKED = "samspil.sammenlign";

/** What the pages «Min samling» and «Sammenlign» ask of samspil.js, which is on every page. */
export interface Shelf {
  /** The kinds of thing that can be gathered. */
  kinds: Kinds;
  /** Whether this browser will not keep the collection. */
  isRefused(): boolean;
  read(): Collection;
  /** Keeps a collection, and what the page shows of it follows. */
  write(collection: Collection): void;
  picked(): readonly string[];
  setPicked(ids: readonly string[]): void;
}

declare global {
  interface Window {
    samspilSaml?: Shelf;
  }
}

export class Own {
  collection = EMPTY;
  picked: readonly string[] = [];
  private readonly browser = keepInBrowser().probe();
  private readonly tab = keepInTab();

  constructor(readonly kinds: Kinds) {
    this.load();
    this.loadPicked();
  }

  get isRefused(): boolean {
    return this.browser.isRefused;
  }

  /** Whether the picks are gone when the reader leaves the page. */
  get forgets(): boolean {
    return this.tab.isRefused;
  }

  load(): void {
    if (this.isRefused) return;
    const found = this.browser.read(SLOT);
    if (!this.isRefused) this.collection = tidy(found, this.kinds);
  }

  save(collection: Collection): void {
    this.collection = collection;
    // Refused once, it would be half a collection that is found the next time.
    if (this.isRefused) return;
    if (collection.keys.length || collection.title) this.browser.write(SLOT, toStored(collection));
    else this.browser.remove(SLOT);
  }

  loadPicked(): void {
    const found = this.tab.read(PICKED);
    if (!this.forgets) this.picked = clean(found, ID, MOST_PICKED);
  }

  savePicked(ids: readonly string[]): void {
    this.picked = clean(ids, ID, MOST_PICKED);
    this.tab.write(PICKED, this.picked);
  }
}
