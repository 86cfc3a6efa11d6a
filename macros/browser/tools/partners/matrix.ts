// The matrix on the screen: a note for each partner, which is drawn with the mouse or a finger, or moved with the arrow keys.
import { find, make, makeButton, need } from "../../shared/elements";
import { count } from "../../shared/words";
import type { Part, ToolPage } from "../frame/tool_page";
import { FIELDS, type PartnerData, RELATIONS } from "./data";
import { NoteDrag } from "./note_drag";
import {
  changePartner,
  compareByRating,
  fieldOf,
  isPlaced,
  LOW_STEPS,
  type Partner,
  type PartnerMap,
  STEPS,
  wordRating,
} from "./partners";
import { type Board, readPlace, type Size, spreadNotes } from "./spreading";

/** Narrower than this, a note is its number alone. */
const NARROW = 480;
const WIDE_BOARD = { margin: 7, head: 34, gap: 4 } as const;
const NARROW_BOARD = { margin: 4, head: 40, gap: 3 } as const;
const WIDE_SIZES: readonly Size[] = [
  { width: 138, height: 40 },
  { width: 112, height: 36 },
  { width: 78, height: 30 },
  { width: 60, height: 26 },
  { width: 36, height: 24 },
];
const NARROW_SIZES: readonly Size[] = [
  { width: 30, height: 30 },
  { width: 26, height: 26 },
  { width: 24, height: 24 },
];
/** A note of this width has no room for a name. */
const NUMBER_ALONE = 45;

const MOVES: Readonly<Record<string, readonly [importance: number, ease: number]>> = {
  ArrowUp: [1, 0],
  ArrowDown: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Where a note comes that is not rated, when an arrow key first moves it: beside the middle, on the key's side. */
const begin = (move: number): number => (move < 0 ? LOW_STEPS : LOW_STEPS + 1);

/** The ratings of a partner that is moved one step; null where it stands at the edge already. */
export function moveStep(partner: Partner, key: string): { importance: number; ease: number } | null {
  const [up, right] = MOVES[key] ?? [0, 0];
  const step = (rating: number | null, move: number): number =>
    rating === null ? begin(move) : Math.min(Math.max(rating + move, 1), STEPS);
  const moved = { importance: step(partner.importance, up), ease: step(partner.ease, right) };
  return moved.importance === partner.importance && moved.ease === partner.ease ? null : moved;
}

export class Matrix implements Part {
  private readonly plane: HTMLElement;
  private readonly placed: HTMLElement;
  private readonly tray: HTMLElement;
  private readonly notes = new Map<string, HTMLButtonElement>();

  constructor(
    private readonly page: ToolPage<PartnerMap>,
    private readonly data: PartnerData,
    private readonly open: (id: string) => void,
  ) {
    this.plane = need("[data-s-partners-plane]", page.root);
    this.placed = need("[data-s-partners-notes]", page.root);
    this.tray = need("[data-s-partners-tray]", page.root);
  }

  listen(): void {
    new ResizeObserver(() => this.lay()).observe(this.plane);
  }

  render(): void {
    const { partners } = this.page.desk.state;
    const known = new Set(partners.map(({ id }) => id));
    for (const [id, note] of this.notes) {
      if (known.has(id)) continue;
      note.closest("li")?.remove();
      this.notes.delete(id);
    }
    for (const [at, partner] of partners.entries()) this.show(partner, at + 1);
    need("[data-s-partners-unrated]", this.page.root).hidden = !this.tray.children.length;
    this.lay();
    this.renderLegend();
    this.renderFields();
  }

  /** Shows a note as its partner is, in the matrix or beside it; whoever has the keyboard keeps it. */
  private show(partner: Partner, number: number): void {
    const note = this.notes.get(partner.id) ?? this.makeNote(partner.id);
    need("b", note).textContent = String(number);
    need("[data-s-partners-name]", note).textContent = partner.name;
    note.title = partner.name;
    note.setAttribute("aria-label", this.tell(partner, number));
    note.setAttribute("data-s-partners-relation", partner.relation);
    const home = isPlaced(partner) ? this.placed : this.tray;
    const row = note.closest("li") ?? make("li", {}, note);
    if (row.parentElement === home) return;
    const isHeld = document.activeElement === note;
    home.append(row);
    if (home === this.tray) {
      row.removeAttribute("style");
      note.classList.remove("s-partners__note--number");
    }
    if (isHeld) note.focus({ preventScroll: true });
  }

  private tell(partner: Partner, number: number): string {
    const { data } = this;
    const field = fieldOf(partner);
    const ratings = (["importance", "ease"] as const).map((axis) => {
      const word = wordRating(data, axis, partner[axis]);
      return word && `${data.axes[axis].title}: ${word.toLowerCase()}`;
    });
    const relation = partner.relation && data.relations[partner.relation];
    const place = field ? data.fields[field].title : "ikke sat ind endnu";
    return [`${number} ${partner.name}`, place, ...ratings, relation].filter(Boolean).join(". ");
  }

  private makeNote(id: string): HTMLButtonElement {
    const words = [make("b", {}), " ", make("span", { "data-s-partners-name": true })];
    const note = makeButton(words, { class: "s-partners__note", "data-s-partners-note": id });
    const drag = new NoteDrag(note, this.plane, (place) => {
      const moved = place && readPlace(place.across, place.down);
      if (moved) this.move(id, moved);
      else this.lay();
    });
    note.addEventListener("click", () => {
      if (!drag.hasJustMoved) this.open(id);
    });
    note.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || !MOVES[event.key]) return;
      event.preventDefault();
      const partner = this.find(id);
      const moved = partner && moveStep(partner, event.key);
      if (moved) this.move(id, moved);
    });
    this.notes.set(id, note);
    return note;
  }

  private find(id: string): Partner | undefined {
    return this.page.desk.state.partners.find((partner) => partner.id === id);
  }

  private move(id: string, moved: { readonly importance: number; readonly ease: number }): void {
    const { desk } = this.page;
    const map = changePartner(desk.state, id, moved);
    const partner = map.partners.find((one) => one.id === id);
    if (partner) desk.change(map, tellPlaced(partner, this.data));
  }

  /** Lays the notes where they belong, at the size that the plane has now. */
  private lay(): void {
    const [width, height] = [this.plane.clientWidth, this.plane.clientHeight];
    if (!width || !height) return;
    const isNarrow = width < NARROW;
    this.plane.classList.toggle("s-partners__plane--narrow", isNarrow);
    const board: Board = { width, height, ...(isNarrow ? NARROW_BOARD : WIDE_BOARD) };
    const placed = this.page.desk.state.partners.filter(isPlaced);
    for (const { partner, x, y, size } of spreadNotes(placed, board, isNarrow ? NARROW_SIZES : WIDE_SIZES)) {
      const note = this.notes.get(partner.id);
      const row = note?.closest("li");
      if (!note || !row) continue;
      row.style.left = `${Math.round(x - size.width / 2)}px`;
      row.style.top = `${Math.round(y - size.height / 2)}px`;
      row.style.width = `${size.width}px`;
      row.style.height = `${size.height}px`;
      note.classList.toggle("s-partners__note--number", size.width < NUMBER_ALONE);
    }
  }

  private renderLegend(): void {
    const { root, desk } = this.page;
    const used = RELATIONS.filter((relation) => desk.state.partners.some((one) => one.relation === relation));
    const items = used.map((relation) => {
      const sign = make("span", { class: "s-partners__edge", "data-s-partners-relation": relation });
      return make("li", {}, sign, this.data.relations[relation]);
    });
    need("[data-s-partners-legend]", root).replaceChildren(...items);
  }

  /** What the fields advise that somebody stands in. */
  private renderFields(): void {
    const { root, desk } = this.page;
    const numbers = new Map(desk.state.partners.map(({ id }, at) => [id, at + 1]));
    for (const id of FIELDS) {
      const mine = desk.state.partners.filter((partner) => fieldOf(partner) === id).sort(compareByRating);
      const told = need(`[data-s-partners-field="${id}"]`, root);
      told.hidden = !mine.length;
      need("[data-s-partners-count]", told).textContent = count(mine.length, "partner", "partnere");
      const names = mine.map((partner) => make("li", {}, `${numbers.get(partner.id)} ${partner.name}`));
      need("[data-s-partners-names]", told).replaceChildren(...names);
    }
    const isAny = FIELDS.some((id) => !find(`[data-s-partners-field="${id}"]`, root)?.hidden);
    need("[data-s-partners-advice]", root).hidden = !isAny;
  }
}

/** What is told when a partner has got its place. */
export function tellPlaced(partner: Partner, data: PartnerData): string {
  const field = fieldOf(partner);
  const words = (["importance", "ease"] as const)
    .map((axis) => wordRating(data, axis, partner[axis]).toLowerCase())
    .filter(Boolean)
    .join(", ");
  return field ? `${partner.name}: ${words}. ${data.fields[field].title}.` : `${partner.name}: ${words}.`;
}
