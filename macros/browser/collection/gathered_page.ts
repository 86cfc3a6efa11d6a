// The page «Min samling»: what is gathered, in its order, and the handout that is printed of it. A shared address shows
// somebody's collection and leaves the reader's own alone until the reader says so.
import { setAddress } from "../shared/address";
import { copyField } from "../shared/clipboard";
import { need } from "../shared/elements";
import { Notice } from "../shared/failure";
import { ofPage } from "../shared/loading";
import { count } from "../shared/words";
import { type Change, moveTo, undo } from "./changes";
import { type Collection, EMPTY } from "./collection";
import { GatheredList } from "./gathered_list";
import { type Control, RowMaker } from "./gathered_row";
import { Handout, isOnNet } from "./handout_paper";
import { Items } from "./items";
import { readShared, spell, writeShared } from "./shared_address";
import { type Shelf, SLOT } from "./shelf";

const bare = (): string => location.href.split(/[?#]/)[0] ?? "";
const share = (collection: Collection): string => writeShared(bare(), collection, encodeURIComponent);

export class GatheredPage {
  private readonly status: HTMLElement;
  private readonly undoButton: HTMLElement;
  private readonly titleField: HTMLInputElement;
  private readonly short: HTMLInputElement;
  private readonly pages: HTMLInputElement;
  private readonly notice: Notice;
  private readonly items = new Items(ofPage());
  private readonly list: GatheredList;
  private readonly handout: Handout;
  private changes: Change[] = [];
  /** What the address holds, where it holds a collection. */
  private shared: Collection | null = null;
  private shown: Collection;

  constructor(
    private readonly root: HTMLElement,
    private readonly shelf: Shelf,
  ) {
    this.status = need("[data-s-status]", root);
    this.undoButton = need("[data-s-undo]", root);
    this.notice = new Notice(need("[data-s-failure]", root));
    this.titleField = need("[data-s-title]", root);
    this.short = need("[data-s-short]", root);
    this.pages = need("[data-s-pages]", root);
    this.handout = new Handout(need("[data-s-handout]", root), this.items);
    const rows = new RowMaker(this.items, {
      keys: () => this.shown.keys,
      move: (key, place, focus) => void this.move(key, place, focus),
      take: (key) => void this.take(key),
      refuseNumber: () => this.tell(`Skriv et tal fra 1 til ${this.shown.keys.length}.`),
    });
    this.list = new GatheredList(need("[data-s-list]", root), rows);
    this.shown = shelf.read();
    this.readAddress();
  }

  listen(): void {
    const press = (query: string, act: () => void): void => {
      need(query, this.root).addEventListener("click", act);
    };
    press("[data-s-add]", () => void this.addShared());
    press("[data-s-replace]", () => void this.replaceByShared());
    press("[data-s-clear]", () => void this.empty());
    press("[data-s-undo]", () => void this.undo());
    press("[data-s-copy]", () => void this.copyAddress());
    this.titleField.addEventListener("input", () => {
      this.keep({ ...this.shown, title: this.titleField.value });
      this.renderHandout();
    });
    this.short.addEventListener("change", () => this.look({ isShort: this.short.checked }));
    this.pages.addEventListener("change", () => this.look({ hasPages: this.pages.checked }));
    window.addEventListener("popstate", () => {
      this.readAddress();
      this.changes = [];
      this.tell("");
      void this.render();
    });
    window.addEventListener("storage", (event) => {
      if (event.key === SLOT && !this.shared) void this.follow();
    });
  }

  async render(): Promise<void> {
    const { root, shelf } = this;
    const show = (query: string, isShown: boolean): void => {
      need(query, root).hidden = !isShown;
    };
    show("[data-s-plain]", false);
    show("[data-s-frame]", true);
    show("[data-s-refused]", shelf.isRefused() && !this.shared);
    await this.items.load(this.shown.keys);
    const { shared, shown } = this;
    const any = shown.keys.length > 0;
    const own = shelf.read().keys.length;
    show("[data-s-shared]", shared !== null);
    show("[data-s-empty]", !any);
    show("[data-s-editor]", any);
    show("[data-s-title-field]", !shared);
    show("[data-s-clear]", !shared);
    show("[data-s-address-field]", false);
    if (shared) {
      need("[data-s-own]", root).textContent = own
        ? `Din egen samling er urørt; der er ${count(own, "ting", "ting")} i den.`
        : "Din egen samling er tom.";
      show("[data-s-add]", any);
      show("[data-s-replace]", any && own > 0);
    }
    show("[data-s-hint]", !shared && shown.keys.length > 1);
    show(
      "[data-s-short-label]",
      shown.keys.some((key) => key.startsWith("case:")),
    );
    this.short.checked = shown.isShort;
    this.pages.checked = shown.hasPages;
    if (document.activeElement !== this.titleField) this.titleField.value = shown.title;
    this.list.render(shown.keys, shared !== null);
    this.tellLost();
    this.renderHandout();
  }

  /** What did not come stays in the collection, and can be asked for again. */
  private tellLost(): void {
    const lost = this.items.findLost(this.shown.keys);
    if (!lost) {
      this.notice.clear();
      return;
    }
    const [key = ""] = lost.keys;
    const what = lost.keys.length === 1 ? this.items.titleOf(key) : `${lost.keys.length} ting i samlingen`;
    this.notice.show(lost.error, what, () => void this.tryAgain(key));
  }

  /** @param key of the first that did not come; the pressed button goes, and the keyboard is on from there */
  private async tryAgain(key: string): Promise<void> {
    await this.render();
    (this.list.controlOf(key, "data-s-link") ?? this.list.controlOf(key, "data-s-place"))?.focus();
  }

  private renderHandout(): void {
    const address = isOnNet() ? writeShared(bare(), this.shown, spell) : null;
    this.handout.render(this.shown, bare(), address);
  }

  private readAddress(): void {
    this.shared = readShared(location.search, this.shelf.kinds);
    this.shown = this.shared ?? this.shelf.read();
  }

  /** Says what happened, and offers to undo it where there is something to undo. */
  private tell(text: string, canUndo = this.changes.length > 0): void {
    this.status.textContent = text;
    this.undoButton.hidden = !canUndo;
    this.status.parentElement?.classList.toggle("s-gathered__status--on", Boolean(text));
  }

  private keep(collection: Collection): void {
    this.shelf.write(collection);
    this.shown = this.shelf.read();
  }

  private async change(collection: Collection, text: string): Promise<void> {
    this.keep(collection);
    await this.render();
    this.tell(text);
  }

  private remember(change: Omit<Change, "before">): void {
    this.changes.push({ before: this.shelf.read(), ...change });
  }

  private async move(key: string, wanted: number, focus: Control | null): Promise<void> {
    const { keys } = this.shown;
    const at = keys.indexOf(key);
    const moved = moveTo(keys, key, wanted);
    const to = moved.indexOf(key);
    if (at < 0 || at === to) return;
    const title = this.items.titleOf(key);
    const back = `«${title}» er igen nummer ${at + 1}.`;
    this.remember({ what: `«${title}» blev flyttet`, back, key, isWhole: false });
    await this.change({ ...this.shown, keys: moved }, `«${title}» er nu nummer ${to + 1} af ${keys.length}.`);
    if (focus) this.list.focus(key, focus);
  }

  private async take(key: string): Promise<void> {
    const { keys } = this.shown;
    const at = keys.indexOf(key);
    const title = this.items.titleOf(key);
    const back = `«${title}» er lagt tilbage som nummer ${at + 1}.`;
    this.remember({ what: `«${title}» blev taget ud`, back, key, isWhole: false });
    const rest = keys.filter((other) => other !== key);
    await this.change({ ...this.shown, keys: rest }, `«${title}» er taget ud.`);
    const next = rest[Math.min(at, rest.length - 1)];
    if (next === undefined) this.undoButton.focus();
    else this.list.focus(next, "data-s-take");
  }

  private async empty(): Promise<void> {
    this.remember({ what: "samlingen blev tømt", back: "Samlingen er som før.", key: "", isWhole: true });
    await this.change(EMPTY, "Samlingen er tømt.");
    this.undoButton.focus();
  }

  private async undo(): Promise<void> {
    const change = this.changes.pop();
    if (!change) return;
    const next = this.changes[this.changes.length - 1];
    const offer = next ? ` Du kan også fortryde, at ${next.what}.` : "";
    await this.change(undo(this.shown, change), change.back + offer);
    // The pressed button is gone: on from what came back.
    if (!next) (this.list.controlOf(change.key, "data-s-place") ?? this.titleField).focus();
  }

  private async addShared(): Promise<void> {
    const { shared } = this;
    if (!shared) return;
    const mine = this.shelf.read();
    const back = "Din samling er som før.";
    this.remember({ what: "den delte samling blev føjet til din", back, key: "", isWhole: true });
    const fresh = shared.keys.filter((key) => !mine.keys.includes(key));
    // How it is printed comes along where there was nothing to print.
    const { isShort, hasPages } = mine.keys.length ? mine : shared;
    this.shelf.write({ title: mine.title || shared.title, keys: [...mine.keys, ...fresh], isShort, hasPages });
    const added = this.shelf.read().keys.length - mine.keys.length;
    const rest = added < fresh.length ? " Der var ikke plads til resten." : "";
    await this.own(`${count(added, "ting", "ting")} er føjet til din samling.${rest}`);
  }

  private async replaceByShared(): Promise<void> {
    const { shared } = this;
    if (!shared) return;
    const back = "Din samling er som før.";
    this.remember({ what: "din samling blev erstattet", back, key: "", isWhole: true });
    this.shelf.write(shared);
    await this.own("Din samling er erstattet.");
  }

  /** From somebody's collection to one's own: the address lets go of it. */
  private async own(text: string): Promise<void> {
    setAddress("pushState", bare());
    this.shared = null;
    this.shown = this.shelf.read();
    await this.render();
    this.tell(text);
    this.titleField.focus();
  }

  /** How it is printed; what somebody has shared is looked at in another way too, and can be shared so. */
  private look(look: Partial<Collection>): void {
    if (this.shared) {
      this.shared = this.shown = { ...this.shared, ...look };
      setAddress("replaceState", share(this.shown));
    } else {
      this.keep({ ...this.shown, ...look });
    }
    this.renderHandout();
  }

  /** The collection was changed in another tab: to undo would undo what was done there. */
  private async follow(): Promise<void> {
    this.shown = this.shelf.read();
    this.changes = [];
    await this.render();
    this.tell("Samlingen er ændret i en anden fane.");
  }

  private async copyAddress(): Promise<void> {
    const field = need<HTMLInputElement>("[data-s-address]", this.root);
    field.value = share(this.shown);
    need("[data-s-address-field]", this.root).hidden = false;
    const isCopied = await copyField(field);
    this.tell(
      isCopied ? "Adressen er kopieret. Den viser samlingen for den, du giver den til." : "Kopiér adressen i feltet.",
    );
  }
}
