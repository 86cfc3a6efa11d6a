// The works of this browser, and the ways to carry one on: as a file, and where it is short as an address.
import { copyField } from "../../shared/clipboard";
import { download } from "../../shared/download";
import { find, make, makeButton, makeHidden, need } from "../../shared/elements";
import { makeId } from "../../shared/ids";
import { makeSlug, wordDay } from "../../shared/words";
import type { Desk } from "./desk";
import { begin, type Kind, nameOf, openFile, saveWork, tellUnplaced, type Work } from "./work";

export const MARK = "#arbejde=";

const bare = (): string => location.href.split(/[?#]/)[0] ?? "";

/** «samarbejde-om-moedestedet»: letters that every system takes, and the kind where the work has no name. */
export const nameFile = <S>(work: Work<S>, kind: Kind<S>): string => makeSlug(work.name) || kind.id;

export class OwnWorks<S> {
  constructor(
    private readonly root: HTMLElement,
    private readonly desk: Desk<S>,
    private readonly kind: Kind<S>,
    private readonly tell: (text: string) => void,
  ) {}

  listen(): void {
    const { root, kind } = this;
    const press = (query: string, act: () => void): void => need(query, root).addEventListener("click", act);
    const file = need<HTMLInputElement>("[data-s-tool-file]", root);
    const name = need<HTMLInputElement>("[data-s-tool-name]", root);
    name.addEventListener("input", () => this.desk.rename(name.value));
    press("[data-s-tool-save]", () => this.save());
    press("[data-s-tool-open]", () => file.click());
    press("[data-s-tool-new]", () => this.show(begin(kind), "Her er et tomt. Det forrige ligger på listen nederst."));
    press("[data-s-tool-clear]", () => this.clear());
    find("[data-s-tool-copy]", root)?.addEventListener("click", () => void this.copyAddress());
    file.addEventListener("change", () => void this.open(file));
  }

  render(): void {
    const { root, desk } = this;
    const name = need<HTMLInputElement>("[data-s-tool-name]", root);
    if (document.activeElement !== name) name.value = desk.work.name;
    const { works } = desk.shelf.read();
    need("[data-s-tool-works]", root).replaceChildren(...works.map((work) => this.makeRow(work)));
    need("[data-s-tool-clear]", root).hidden = works.length === 0;
    need("[data-s-tool-none]", root).hidden = works.length > 0;
    need("[data-s-tool-refused]", root).hidden = !desk.shelf.isRefused;
  }

  private makeRow(work: Work<S>): HTMLLIElement {
    const { desk, kind } = this;
    const name = nameOf(work, kind);
    const isShown = work.id === desk.work.id;
    const changed = work.changed ? `rettet ${wordDay(new Date(work.changed))}` : "";
    const quiet = { class: "s-button s-button--quiet" };
    const open = makeButton(name, { class: "s-work__link" }, () => this.show(work, `«${name}» er åbnet.`));
    const copy = makeButton(["Lav en kopi", makeHidden(` af ${name}`)], quiet, () => {
      this.show({ ...work, id: makeId(), name: `${name} (kopi)` }, `Her er en kopi af «${name}».`);
    });
    const remove = makeButton(["Slet", makeHidden(` ${name}`)], quiet, () => this.remove(work, name));
    return make(
      "li",
      {},
      isShown ? make("b", { "aria-current": "true" }, name) : open,
      make("span", { class: "s-quiet" }, ` ${[changed, isShown ? "vist her" : ""].filter(Boolean).join(" · ")}`),
      make("span", { class: "s-work__moves" }, copy, remove),
    );
  }

  /** Takes up another work, and begins at its first field: the row that was pressed is made anew. */
  private show(work: Work<S>, told: string): void {
    this.desk.take(work, told);
    this.root.scrollIntoView();
    need("input:not([hidden]), select, textarea", this.root).focus({ preventScroll: true });
  }

  private remove(work: Work<S>, name: string): void {
    const { desk, kind } = this;
    if (!window.confirm(`Slet «${name}» fra denne browser? Det kan ikke fortrydes.`)) return;
    desk.shelf.remove(work.id);
    if (work.id === desk.work.id) {
      const next = desk.shelf.read().works[0];
      desk.take(next ?? begin(kind), `«${name}» er slettet.`, next !== undefined);
    } else {
      this.render();
      this.tell(`«${name}» er slettet.`);
    }
    need("[data-s-tool-new]", this.root).focus();
  }

  private clear(): void {
    if (!window.confirm("Slet alt på listen fra denne browser? Det kan ikke fortrydes.")) return;
    this.desk.shelf.clear();
    this.desk.take(begin(this.kind), "Alt på listen er slettet fra denne browser.", false);
    need("[data-s-tool-new]", this.root).focus();
  }

  private async copyAddress(): Promise<void> {
    const text = this.kind.writeAddress?.(this.desk.state) ?? null;
    if (text === null) {
      this.tell("Her er endnu intet, en adresse kan vise.");
      return;
    }
    const field = need<HTMLInputElement>("[data-s-tool-address]", this.root);
    field.value = bare() + MARK + encodeURIComponent(text);
    need("[data-s-tool-address-field]", this.root).hidden = false;
    this.tell((await copyField(field)) ? "Adressen er kopieret." : "Kopiér adressen i feltet.");
  }

  private save(): void {
    const { kind, desk } = this;
    const name = `${nameFile(desk.work, kind)}.${kind.id}.json`;
    download(`${JSON.stringify(saveWork(desk.work, kind), null, 1)}\n`, name, "application/json");
    this.tell(`Gemt som ${name}. Åbn den her på siden for at gå videre, eller send den til de andre.`);
  }

  private async open(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    if (!file) return;
    const read = openFile(await file.text(), this.kind);
    // The same file can be chosen once more.
    field.value = "";
    if (typeof read === "string") {
      this.tell(read);
      return;
    }
    // A work that is here already, and was changed since, is not written over.
    const isKnown = this.desk.shelf.read().works.some((work) => work.id === read.work.id);
    const work = isKnown ? { ...read.work, id: makeId() } : read.work;
    this.desk.take(work, `«${nameOf(work, this.kind)}» er åbnet fra filen.${tellUnplaced(read.unplaced)}`);
  }
}
