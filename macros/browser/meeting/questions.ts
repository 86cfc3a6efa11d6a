// The questions at the top: what, how long, how many, when; and, for who likes, the meeting's name, place and people.
import { make, need, onceLeft } from "../shared/elements";
import { readMinutes, readTime, wordMinutes, wordTime, writeTime } from "./clock";
import type { Desk } from "./desk";
import {
  countMinutes,
  findPack,
  LEAST_MINUTES,
  MOST_MINUTES,
  MOST_NAMES,
  MOST_PEOPLE,
  makePoint,
  type Plan,
  type Point,
} from "./plan";
import { proposePack } from "./proposing";
import { tidyLine, tidyNames } from "./tidying";

/** What one begins with who puts the sheets together oneself. */
const OPEN: readonly Partial<Point>[] = [
  { title: "Velkommen", minutes: 5, what: "Sig, hvorfor I er her, og hvornår I slutter." },
  { title: "Slut af", minutes: 5, what: "Aftal, hvad der sker nu, og hvornår I ses igen." },
];

const isSame = (one: readonly Point[], other: readonly Point[]): boolean => {
  const bare = (points: readonly Point[]): string => JSON.stringify(points.map((point) => ({ ...point, id: "" })));
  return bare(one) === bare(other);
};

/** The programme that is proposed for a purpose and a length, and what of it there was no time for. */
export function propose(
  desk: Desk,
  pack: string,
  minutes: number,
): { points: readonly Point[]; left: readonly string[] } {
  const known = findPack(desk.data, pack);
  return known ? proposePack(known, minutes) : { points: OPEN.map(makePoint), left: [] };
}

/** Whether the programme is just as it was proposed: then another length is another proposal. */
export const isUntouched = (desk: Desk, plan: Plan): boolean =>
  isSame(plan.points, propose(desk, plan.pack, plan.minutes).points);

export function tellLeft(left: readonly string[]): string {
  return left.length ? ` Der er ikke tid til: ${left.map((title) => `«${title}»`).join(", ")}.` : "";
}

export class Questions {
  private readonly pack: HTMLSelectElement;
  private readonly minutes: HTMLInputElement;
  private readonly people: HTMLInputElement;
  private readonly begins: HTMLInputElement;
  private readonly names: HTMLTextAreaElement;
  private readonly lines: readonly [HTMLInputElement, "title" | "when" | "place" | "leader"][];

  constructor(
    private readonly root: HTMLElement,
    private readonly desk: Desk,
    private readonly tell: (text: string) => void,
  ) {
    this.pack = need("[data-s-plan-pack]", root);
    this.minutes = need("[data-s-plan-minutes]", root);
    this.people = need("[data-s-plan-people]", root);
    this.begins = need("[data-s-plan-begins]", root);
    this.names = need("[data-s-plan-names]", root);
    this.lines = [
      [need("[data-s-plan-title]", root), "title"],
      [need("[data-s-plan-when]", root), "when"],
      [need("[data-s-plan-place]", root), "place"],
      [need("[data-s-plan-leader]", root), "leader"],
    ];
    this.fillPacks();
  }

  private fillPacks(): void {
    const packs = this.desk.data.packs.map((pack) => {
      const minutes = countMinutes(pack.programme);
      return make("option", { value: pack.id }, `${pack.title} (${wordMinutes(minutes)})`);
    });
    this.pack.append(
      make("optgroup", { label: "Begynd med en pakke" }, packs),
      make("optgroup", { label: "Eller" }, make("option", { value: "" }, "Vi vælger selv ark")),
    );
  }

  listen(): void {
    need("[data-s-plan-ask]", this.root).addEventListener("submit", (event) => {
      event.preventDefault();
      if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    });
    this.pack.addEventListener("change", () => this.choosePack());
    this.minutes.addEventListener("change", () => this.chooseMinutes());
    this.people.addEventListener("change", () => this.choosePeople());
    this.begins.addEventListener("change", () => this.chooseTime());
    this.names.addEventListener("input", () => this.writeNames());
    onceLeft(this.names, () => this.countNames());
    for (const [field, name] of this.lines) {
      field.addEventListener("input", () => this.desk.write({ ...this.desk.plan, [name]: tidyLine(field.value) }));
    }
  }

  render(): void {
    const { plan } = this.desk;
    const set = (field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): void => {
      // What somebody is writing is not written over.
      if (document.activeElement !== field || field instanceof HTMLSelectElement) field.value = value;
    };
    set(this.pack, plan.pack);
    set(this.minutes, String(plan.minutes));
    set(this.people, plan.people === null ? "" : String(plan.people));
    set(this.begins, plan.begins && wordTime(plan.begins));
    set(this.names, plan.names.join("\n"));
    for (const [field, name] of this.lines) set(field, plan[name]);
  }

  private choosePack(): void {
    const { desk } = this;
    const known = findPack(desk.data, this.pack.value);
    const old = findPack(desk.data, desk.plan.pack);
    // A pack is as long as it is, where nobody has said another length.
    const isOwnLength = old && desk.plan.minutes === countMinutes(old.programme);
    const whole = known ? countMinutes(known.programme) : desk.plan.minutes;
    const minutes = isOwnLength || !old ? whole : desk.plan.minutes;
    const { points, left } = propose(desk, this.pack.value, minutes);
    const isOwnTitle = desk.plan.title && desk.plan.title !== old?.title;
    const title = isOwnTitle ? desk.plan.title : (known?.title ?? "");
    const evaluation = known?.evaluation ?? [];
    desk.change(
      { ...desk.plan, pack: this.pack.value, title, minutes, points, evaluation, copies: {} },
      `${known ? `Programmet er «${known.title}».` : "Programmet er tomt, til jeres egne ark."}${tellLeft(left)}`,
    );
  }

  private chooseMinutes(): void {
    const { desk } = this;
    const minutes = readMinutes(this.minutes.value);
    if (minutes === null || minutes < LEAST_MINUTES || minutes > MOST_MINUTES) {
      this.minutes.value = String(desk.plan.minutes);
      this.tell("Skriv mødets længde i minutter, fx 90, eller i timer, fx 1,5 time.");
      return;
    }
    this.minutes.value = String(minutes);
    if (minutes === desk.plan.minutes) return;
    if (!desk.plan.points.length || !isUntouched(desk, desk.plan)) {
      desk.change({ ...desk.plan, minutes }, `Mødet er ${wordMinutes(minutes)}.`);
      return;
    }
    const { points, left } = propose(desk, desk.plan.pack, minutes);
    desk.change(
      { ...desk.plan, minutes, points },
      `Programmet er lavet om til ${wordMinutes(minutes)}.${tellLeft(left)}`,
    );
  }

  private choosePeople(): void {
    const { desk } = this;
    const text = this.people.value.trim();
    const number = /^\d{1,3}$/.test(text) ? Number(text) : null;
    if (text && !number) {
      this.people.value = desk.plan.people === null ? "" : String(desk.plan.people);
      this.tell(`Skriv et tal fra 1 til ${MOST_PEOPLE}, eller lad feltet stå tomt.`);
      return;
    }
    if (number === desk.plan.people) return;
    desk.change({ ...desk.plan, people: number }, number ? `I er ${number}.` : "Der er ikke sagt, hvor mange I er.");
  }

  private chooseTime(): void {
    const { desk } = this;
    const text = this.begins.value.trim();
    const time = readTime(text);
    if (text && time === null) {
      this.begins.value = desk.plan.begins && wordTime(desk.plan.begins);
      this.tell("Skriv et klokkeslæt, fx 9.30, eller lad feltet stå tomt.");
      return;
    }
    const begins = time === null ? "" : writeTime(time);
    this.begins.value = begins && wordTime(begins);
    if (begins === desk.plan.begins) return;
    const end = time === null ? "" : wordTime(writeTime(time + countMinutes(desk.plan.points)));
    desk.change(
      { ...desk.plan, begins },
      begins ? `I begynder kl. ${wordTime(begins)} og slutter kl. ${end}.` : "Tiderne er talt fra begyndelsen.",
    );
  }

  private readNames = (): string[] => tidyNames(this.names.value.split(/[\n;]+/));

  private writeNames(): void {
    this.desk.write({ ...this.desk.plan, names: this.readNames() });
  }

  /** As many as there are names, where nobody has said another number or there are more names than that. */
  private countNames(): void {
    const { plan } = this.desk;
    const names = this.readNames();
    if (names.length === MOST_NAMES) this.tell(`Der er plads til ${MOST_NAMES} navne.`);
    if (names.length > (plan.people ?? 0)) {
      this.desk.change({ ...plan, names, people: names.length }, `I er ${names.length}.`);
    }
  }
}
