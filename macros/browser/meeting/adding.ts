// Laying something to the programme: a sheet, a point of one's own, a pause.
import { find, findAll, make, need } from "../shared/elements";
import { wordMinutes } from "./clock";
import type { SheetData } from "./data";
import type { Desk } from "./desk";
import { addPoint, countMinutes, findSheet, fromSheet, MOST_POINTS, makePoint, type Point } from "./plan";

const OTHER = "Andre ark";
const LEAST = 5;
const OWN = 10;

/** «Handleplan · 15–30 min», and what of the people it is for. */
export function describeSheet(sheet: SheetData): string {
  const [least, most] = sheet.minutes ?? [0, 0];
  const time = least ? ` · ${least === most ? least : `${least}–${most}`} min` : "";
  const [few, many] = sheet.people ?? [0, 0];
  const people = !few ? "" : many === null ? ` · fra ${few}` : ` · ${few === many ? few : `${few}–${many}`} personer`;
  return `${sheet.title}${time}${people}`;
}

const raise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export class Adding {
  private readonly select: HTMLSelectElement;

  constructor(
    private readonly root: HTMLElement,
    private readonly desk: Desk,
    private readonly tell: (text: string) => void,
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
            { label: raise(phase) },
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
    need("[data-s-plan-add-point]", this.root).addEventListener("click", () =>
      this.add(makePoint({ title: "", minutes: OWN }), true),
    );
    need("[data-s-plan-add-pause]", this.root).addEventListener("click", () =>
      this.add(makePoint({ kind: "pause", title: "Pause", minutes: OWN })),
    );
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

  private add(point: Point, isOpen = false): void {
    const { desk } = this;
    if (desk.plan.points.length >= MOST_POINTS) {
      this.tell(`Der er plads til ${MOST_POINTS} punkter.`);
      return;
    }
    const name = point.title || "Et punkt";
    desk.change(
      addPoint(desk.plan, point),
      `${point.sheet ? `«${name}»` : name} er lagt til: ${wordMinutes(point.minutes)}.`,
    );
    if (!isOpen) return;
    // A point without a name asks for one.
    const row = findAll("[data-s-point]", this.root).find((one) => one.getAttribute("data-s-point") === point.id);
    const fold = row ? find<HTMLDetailsElement>("details", row) : null;
    if (!row || !fold) return;
    fold.open = true;
    fold.addEventListener("toggle", () => find("[data-s-point-words] input", row)?.focus(), { once: true });
  }
}
