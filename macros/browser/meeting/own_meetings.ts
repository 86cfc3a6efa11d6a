// The meetings of this browser, and the ways to carry one on: as an address, as a file.
import { copyField } from "../shared/clipboard";
import { download } from "../shared/download";
import { make, makeButton, need } from "../shared/elements";
import { makeId } from "../shared/ids";
import { count } from "../shared/words";
import { writeAddress } from "./address";
import { wordMinutes } from "./clock";
import type { Desk } from "./desk";
import { countMinutes, type Plan } from "./plan";
import { nameFile, readFile, savePlan } from "./tidying";

const bare = (): string => location.href.split(/[?#]/)[0] ?? "";

export class OwnMeetings {
  constructor(
    private readonly root: HTMLElement,
    private readonly desk: Desk,
    private readonly begin: () => Plan,
    private readonly tell: (text: string) => void,
  ) {}

  listen(): void {
    const { root } = this;
    const press = (query: string, act: () => void): void => need(query, root).addEventListener("click", act);
    const file = need<HTMLInputElement>("[data-s-plan-file]", root);
    press("[data-s-plan-copy]", () => void this.copyAddress());
    press("[data-s-plan-save]", () => this.save());
    press("[data-s-plan-open]", () => file.click());
    press("[data-s-plan-new]", () => {
      this.show(this.begin(), "Et nyt møde er begyndt. Det forrige ligger under «Jeres møder».");
    });
    press("[data-s-plan-clear]", () => this.clear());
    file.addEventListener("change", () => void this.open(file));
  }

  render(): void {
    const { plans } = this.desk.meetings.read();
    const rows = plans.map((plan) => this.makeRow(plan));
    need("[data-s-plan-meetings]", this.root).replaceChildren(...rows);
    need("[data-s-plan-clear]", this.root).hidden = plans.length === 0;
    need("[data-s-plan-refused]", this.root).hidden = !this.desk.meetings.isRefused;
  }

  private makeRow(plan: Plan): HTMLLIElement {
    const { desk } = this;
    const name = plan.title || "Møde uden navn";
    const isShown = plan.id === desk.plan.id;
    const facts = [
      wordMinutes(countMinutes(plan.points)),
      plan.when,
      plan.names.length ? count(plan.names.length, "navn", "navne") : "",
    ];
    const open = makeButton(name, { class: "s-plan__link" }, () => this.show(plan, `«${name}» er åbnet.`));
    const remove = makeButton(
      ["Slet", make("span", { class: "s-hidden" }, ` ${name}`)],
      { class: "s-button s-button--quiet" },
      () => this.remove(plan, name),
    );
    const copy = makeButton(
      ["Lav en kopi", make("span", { class: "s-hidden" }, ` af ${name}`)],
      { class: "s-button s-button--quiet" },
      () => this.show({ ...plan, id: makeId(), title: `${name} (kopi)` }, `Her er en kopi af «${name}».`),
    );
    return make(
      "li",
      {},
      isShown ? make("b", { "aria-current": "true" }, name) : open,
      make("span", { class: "s-quiet" }, ` ${facts.filter(Boolean).join(" · ")}${isShown ? " · vist her" : ""}`),
      make("span", { class: "s-plan__moves" }, copy, remove),
    );
  }

  /** Takes up another meeting, and begins at its first question: the row that was pressed is made anew. */
  private show(plan: Plan, told: string): void {
    this.desk.take(plan, told);
    this.root.scrollIntoView();
    need("[data-s-plan-pack]", this.root).focus({ preventScroll: true });
  }

  private remove(plan: Plan, name: string): void {
    const { desk } = this;
    if (!window.confirm(`Slet «${name}» fra denne browser? Det kan ikke fortrydes.`)) return;
    desk.meetings.remove(plan.id);
    if (plan.id === desk.plan.id) {
      const next = desk.meetings.read().plans[0];
      desk.take(next ?? this.begin(), `«${name}» er slettet.`, next !== undefined);
    } else {
      this.render();
      this.tell(`«${name}» er slettet.`);
    }
    need("[data-s-plan-new]", this.root).focus();
  }

  private clear(): void {
    if (!window.confirm("Slet alle møder fra denne browser, også navnene? Det kan ikke fortrydes.")) return;
    this.desk.meetings.clear();
    this.desk.take(this.begin(), "Alle møder er slettet fra denne browser.", false);
    need("[data-s-plan-new]", this.root).focus();
  }

  private async copyAddress(): Promise<void> {
    const field = need<HTMLInputElement>("[data-s-plan-address]", this.root);
    field.value = writeAddress(bare(), this.desk.plan, this.desk.data);
    need("[data-s-plan-address-field]", this.root).hidden = false;
    const isCopied = await copyField(field);
    this.tell(
      isCopied
        ? "Adressen er kopieret. Den viser programmet, uden navne, sted og mødeleder."
        : "Kopiér adressen i feltet.",
    );
  }

  private save(): void {
    const { plan } = this.desk;
    const name = nameFile(plan.title, ".samspil.json");
    download(`${JSON.stringify(savePlan(plan), null, 1)}\n`, name, "application/json");
    const names = plan.names.length ? " Navnene er med i den." : "";
    this.tell(`Gemt som ${name}.${names} Åbn den her på siden for at gå videre.`);
  }

  private async open(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    if (!file) return;
    const read = readFile(await file.text());
    // The same file can be chosen once more.
    field.value = "";
    if (typeof read === "string") {
      this.tell(read);
      return;
    }
    // A meeting that is here already, and was changed since, is not written over.
    const isKnown = this.desk.meetings.read().plans.some((plan) => plan.id === read.id);
    const plan = isKnown ? { ...read, id: makeId() } : read;
    this.desk.take(plan, `«${plan.title || "Mødet"}» er åbnet fra filen.`);
  }
}
