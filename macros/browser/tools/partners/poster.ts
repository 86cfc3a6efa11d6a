// The matrix with its notes in place, as a poster and as a picture: which note lies where, in millimetres of a lying A3. A
// lying A4 is the same, smaller.
import { type FieldId, type PartnerData, RELATIONS, type Relation } from "./data";
import { isPlaced, type PartnerMap } from "./partners";
import { type Board, type Size, spreadNotes } from "./spreading";

export const PAPER = { width: 420, height: 297 } as const;
/** Beside the matrix: for the title, for the axes, and for what stands below. */
export const EDGES = { left: 24, top: 34, right: 14, bottom: 30 } as const;

const BOARD: Board = {
  width: PAPER.width - EDGES.left - EDGES.right,
  height: PAPER.height - EDGES.top - EDGES.bottom,
  margin: 4,
  head: 15,
  gap: 2,
};

const SIZES: readonly Size[] = [
  { width: 48, height: 20 },
  { width: 40, height: 17 },
  { width: 33, height: 14 },
  { width: 27, height: 11.5 },
  { width: 22, height: 9.5 },
  { width: 17, height: 7.5 },
];

export interface PosterNote {
  readonly name: string;
  readonly relation: Relation | "";
  /** Its upper left corner on the paper. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Poster {
  readonly title: string;
  readonly paper: Size;
  readonly board: Size & { readonly left: number; readonly top: number };
  /** In the order in which they are read: upper left, upper right, lower left, lower right. */
  readonly fields: readonly { readonly id: FieldId; readonly title: string }[];
  readonly vertical: { readonly title: string; readonly low: string; readonly high: string };
  readonly horizontal: { readonly title: string; readonly low: string; readonly high: string };
  readonly notes: readonly PosterNote[];
  /** The relations that occur, with what they are called. */
  readonly legend: readonly { readonly relation: Relation; readonly title: string }[];
  /** Who is not rated on both axes. */
  readonly rest: readonly string[];
  readonly imprint: string;
}

const READ: readonly FieldId[] = ["high_hard", "high_easy", "low_hard", "low_easy"];

/** @param title what the map is called */
export function layOutPoster(map: PartnerMap, data: PartnerData, title: string): Poster {
  const placed = map.partners.filter(isPlaced);
  const notes = spreadNotes(placed, BOARD, SIZES).map(({ partner, x, y, size }) => ({
    name: partner.name,
    relation: partner.relation,
    x: EDGES.left + x - size.width / 2,
    y: EDGES.top + y - size.height / 2,
    width: size.width,
    height: size.height,
  }));
  const { importance, ease } = data.axes;
  return {
    title,
    paper: PAPER,
    board: { left: EDGES.left, top: EDGES.top, width: BOARD.width, height: BOARD.height },
    fields: READ.map((id) => ({ id, title: data.fields[id].title })),
    vertical: importance,
    horizontal: ease,
    notes,
    legend: RELATIONS.filter((relation) => placed.some((partner) => partner.relation === relation)).map((relation) => ({
      relation,
      title: data.relations[relation],
    })),
    rest: map.partners.filter((partner) => !isPlaced(partner)).map((partner) => partner.name),
    imprint: `Lavet med Partnerkort på ${data.site}. ${data.fields.high_easy.place}`,
  };
}
