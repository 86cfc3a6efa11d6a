// What a press on a button does to the collection and to the picks, and what the reader is told of it.
import { count } from "../shared/words";
import { MOST, MOST_PICKED } from "./collection";
import type { Dock } from "./dock";
import type { Own } from "./shelf";

export class Choosing {
  constructor(
    readonly own: Own,
    readonly dock: Dock,
    /** Everything on the page that shows what is chosen. */
    private readonly refresh: () => void,
  ) {}

  /** Puts a thing into the collection, or takes it out. */
  gather(key: string, title: string): void {
    const { own, dock } = this;
    const { collection } = own;
    const isIn = collection.keys.includes(key);
    if (!isIn && collection.keys.length >= MOST) {
      dock.tell(`Der er plads til ${MOST} ting i samlingen. Tag noget ud først.`, true);
      return;
    }
    own.save({ ...collection, keys: toggle(collection.keys, key) });
    this.refresh();
    const done = isIn ? "taget ud af din samling." : "lagt i din samling.";
    const number = count(own.collection.keys.length, "ting", "ting");
    const refused = own.isRefused
      ? " Browseren vil ikke gemme samlingen, så den forsvinder, når du går fra siden."
      : "";
    dock.tell(`«${title}» er ${done} Der er nu ${number} i den.${refused}`, own.isRefused && !dock.hasRead);
  }

  /** Picks a case for comparing, or lets it go. */
  pick(id: string, title: string): void {
    const { own, dock } = this;
    const isIn = own.picked.includes(id);
    if (!isIn && own.picked.length >= MOST_PICKED) {
      dock.tell("Du kan sammenligne fire ad gangen, og fire er valgt. Tag en ud først.", true);
      return;
    }
    own.savePicked(toggle(own.picked, id));
    this.refresh();
    const done = isIn ? "taget ud af sammenligningen." : "valgt til sammenligning.";
    const forgets = own.forgets ? " Browseren vil ikke huske valget, når du går fra siden." : "";
    const number = `${own.picked.length} af højst fire er valgt.`;
    dock.tell(`«${title}» er ${done} ${number}${forgets}`, own.forgets && !dock.hasRead);
  }

  letGo(): void {
    this.own.savePicked([]);
    this.refresh();
    this.dock.tell("Ingen cases er valgt til sammenligning.");
  }
}

/** Without what was in it, with what was not. */
export function toggle(values: readonly string[], value: string): string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
