// The draft: kept in this browser and nowhere else.
import { type Keeping, keepInBrowser } from "../shared/storage";
import { type Entries, isEntries } from "./record/values";

const PREFIX = "samspil.kladde.";

export interface KeptDraft {
  /** Whether the editor has written the id, so that the title no longer makes it. */
  readonly idIsOwn: boolean;
  readonly record: Entries;
}

export class Drafts {
  private readonly keeping: Keeping = keepInBrowser().probe();

  /** Whether the browser will not keep a draft. */
  get isRefused(): boolean {
    return this.keeping.isRefused;
  }

  /** The draft of a name; null where there is none, or where what is there is no draft. */
  load(name: string): KeptDraft | null {
    const kept = this.keeping.read(PREFIX + name);
    if (!isEntries(kept) || !isEntries(kept.record)) return null;
    return { idIsOwn: Boolean(kept.idIsOwn), record: kept.record };
  }

  save(name: string, draft: KeptDraft): void {
    this.keeping.write(PREFIX + name, draft);
  }

  remove(name: string): void {
    this.keeping.remove(PREFIX + name);
  }
}
