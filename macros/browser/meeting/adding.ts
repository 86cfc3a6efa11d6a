// Laying something to the programme: a sheet, a point of one's own, a pause.
import { make, need } from "../shared/elements";
import { raiseInitial } from "../shared/words";
import { wordMinutes } from "./clock";
import type { SheetData } from "./data";
import type { Desk } from "./desk";
import { addPoint, countMinutes, findSheet, fromSheet, MOST_POINTS, makePause, makePoint, type Point } from "./plan";

const OTHER = "Andre ark";
const LEAST = 5;

/** «Handleplan · 15–30 min», and what of the people it is for. */
export function describeSheet(sheet: SheetData): string {
  const [least, most] = sheet.minutes ?? [0, 0];
  const time = least ? ` · ${least === most ? least : `${least}–${most}`} min` : "";
  const [few, many] = sheet.people ?? [0, 0];
  const people = !few ? "" : many === null ? ` · fra ${few}` : ` · ${few === many ? few : `${few}–${many}`} personer`;
  return `${sheet.title}${time}${people}`;
}

export class Adding {
  private readonly select: HTMLSelectElement;

  constructor(
    private readonly root: HTMLElement,
    private readonly desk: Desk,
    private readonly tell: (text: string) => void,
    /** Opens the words of a point that is laid to the programme. */
    private readonly openWords: (id: string) => void,
  ) {
    this.select = need("[data-s-plan-sheet]", root);
    this.fill();
  }

  /** Each under the first of its phases, which stand in the order of the way. */
  private fill(): void {
    const groups = new Map<string, SheetData[]>();
    for (const phase of ["før aftalen", "aftalen", "undervejs", "bagefter"]) groups.set(phase, []);
    for (const sheet of this.desk.data.sheets) {
      const phase = sheet.phases[0] ?? OTHER;
      groups.set(phase, [...(groups.get(phase) ?? []), sheet]);
    }
    this.select.append(
      ...[...groups]
        .filter(([, sheets]) => sheets.length)
        .map(([phase, sheets]) =>
          make(
            "optgroup",
            { label: raiseInitial(phase) },
            sheets.map((sheet) => make("option", { value: sheet.id }, describeSheet(sheet))),
          ),
        ),
    );
  }

  listen(): void {
    need("[data-s-plan-add]", this.root).addEventListener("submit", (event) => {
      event.preventDefault();
      this.addSheet();
    });
    need("[data-s-plan-add-point]", this.root).addEventListener("click", () => this.addOwn());
    need("[data-s-plan-add-pause]", this.root).addEventListener("click", () => this.add(makePause()));
  }

  private addSheet(): void {
    const { plan, data } = this.desk;
    const sheet = findSheet(data, this.select.value);
    if (!sheet) return;
    const usual = fromSheet(sheet).minutes;
    const room = plan.minutes - countMinutes(plan.points);
    // As long as it is thought for, or, where half of that is there, what is left.
    const minutes = room >= LEAST && room < usual && room * 2 >= usual ? room : usual;
    this.add(fromSheet(sheet, minutes));
  }

  /** A point without a name asks for one. */
  private addOwn(): void {
    const point = makePoint({});
    if (this.add(point)) this.openWords(point.id);
  }

  /** Whether there was room for it. */
  private add(point: Point): boolean {
    const { desk } = this;
    if (desk.plan.points.length >= MOST_POINTS) {
      this.tell(`Der er plads til ${MOST_POINTS} punkter.`);
      return false;
    }
    const name = point.title || "Et punkt";
    desk.change(
      addPoint(desk.plan, point),
      `${point.sheet ? `«${name}»` : name} er lagt til: ${wordMinutes(point.minutes)}.`,
    );
    return true;
  }
}
