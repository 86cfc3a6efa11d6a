// Where the notes of a matrix lie: each as near its place as it can be without lying on another, in its own field. The same
// for the screen, the picture and the poster; only the measures differ.
import { LOW_STEPS, type Placed, STEPS } from "./partners";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A field of the matrix in the same measure as the notes, without what is written in it. */
export interface Board {
  /** Of the whole matrix. */
  readonly width: number;
  readonly height: number;
  /** Kept free at the edges of each field. */
  readonly margin: number;
  /** Kept free at the top of each field, for its name. */
  readonly head: number;
  /** Between notes. */
  readonly gap: number;
}

export interface Spot {
  readonly partner: Placed;
  /** The middle of the note. */
  readonly x: number;
  readonly y: number;
  readonly size: Size;
}

interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How finely places are tried, in parts of a note. */
const FINE = 3;
/** What sums of such numbers may be off by. */
const SLACK = 1e-6;

function roomOf(board: Board, isHigh: boolean, isEasy: boolean): Room {
  const [width, height] = [board.width / 2, board.height / 2];
  return {
    left: (isEasy ? width : 0) + board.margin,
    top: (isHigh ? 0 : height) + board.head,
    width: width - 2 * board.margin,
    height: height - board.head - board.margin,
  };
}

/** Where a step stands along the half of an axis that it is in, from 0 to 1: its middle third. */
const along = (step: number): number => (((step - 1) % LOW_STEPS) + 0.5) / LOW_STEPS;

const clamp = (number: number, least: number, most: number): number =>
  Math.min(Math.max(number, least), Math.max(least, most));

/** `near` its place, in `rows` that waste nothing, or `over` one another. */
type Manner = "near" | "rows" | "over";

/** The places of one field's notes at a size; null where they have no room. */
function spreadIn(partners: readonly Placed[], room: Room, size: Size, gap: number, manner: Manner): Spot[] | null {
  const spots: Spot[] = [];
  const [rightmost, lowest] = [room.left + room.width - size.width / 2, room.top + room.height - size.height / 2];
  const [leftmost, highest] = [room.left + size.width / 2, room.top + size.height / 2];
  if (manner !== "over" && (rightmost < leftmost || lowest < highest)) return null;
  const parts = manner === "rows" ? 1 : FINE;
  const lattice = listPlaces(leftmost, rightmost, (size.width + gap) / parts).flatMap((x) =>
    listPlaces(highest, lowest, (size.height + gap) / parts).map((y) => ({ x, y })),
  );
  for (const partner of partners) {
    const wanted = {
      x: clamp(room.left + along(partner.ease) * room.width, leftmost, rightmost),
      y: clamp(room.top + (1 - along(partner.importance)) * room.height, highest, lowest),
    };
    const isFree = ({ x, y }: { x: number; y: number }): boolean =>
      spots.every(
        (spot) => Math.abs(spot.x - x) >= size.width + gap - SLACK || Math.abs(spot.y - y) >= size.height + gap - SLACK,
      );
    const isBest = manner !== "rows" && isFree(wanted);
    const place = isBest ? wanted : findNearest(lattice.filter(isFree), wanted);
    if (!place && manner !== "over") return null;
    spots.push({ partner, ...(place ?? wanted), size });
  }
  return spots;
}

function listPlaces(from: number, to: number, step: number): number[] {
  const places: number[] = [];
  for (let place = from; place <= to + SLACK; place += step) places.push(place);
  return places;
}

function findNearest<P extends { x: number; y: number }>(
  places: readonly P[],
  wanted: { x: number; y: number },
): P | null {
  let nearest: P | null = null;
  let least = Infinity;
  for (const place of places) {
    const far = (place.x - wanted.x) ** 2 + (place.y - wanted.y) ** 2;
    if (far < least) [nearest, least] = [place, far];
  }
  return nearest;
}

/**
 * The places of all notes.
 *
 * @param sizes of a note, the largest first: each field takes the first at which its notes lie free. Where even the smallest
 *   has no room, they lie over one another.
 */
export function spreadNotes(partners: readonly Placed[], board: Board, sizes: readonly Size[]): Spot[] {
  const spots: Spot[] = [];
  for (const isHigh of [true, false]) {
    for (const isEasy of [false, true]) {
      const mine = partners.filter(
        (partner) => partner.importance > LOW_STEPS === isHigh && partner.ease > LOW_STEPS === isEasy,
      );
      const room = roomOf(board, isHigh, isEasy);
      const ordered = [...mine].sort((one, other) => other.importance - one.importance || one.ease - other.ease);
      spots.push(...spreadField(ordered, room, sizes, board.gap));
    }
  }
  return spots;
}

function spreadField(partners: readonly Placed[], room: Room, sizes: readonly Size[], gap: number): Spot[] {
  for (const size of sizes) {
    const spots = spreadIn(partners, room, size, gap, "near");
    if (spots) return spots;
  }
  const smallest = sizes[sizes.length - 1];
  if (!smallest) return [];
  return spreadIn(partners, room, smallest, gap, "rows") ?? spreadIn(partners, room, smallest, gap, "over") ?? [];
}

/** The steps of the place at which a note is let go, from 0 to 1 across and down the whole matrix. */
export function readPlace(across: number, down: number): { readonly importance: number; readonly ease: number } {
  const step = (part: number): number => clamp(Math.floor(part * STEPS) + 1, 1, STEPS);
  return { ease: step(across), importance: step(1 - down - 1e-9) };
}
