// How much goes on one slide.

/** The sizes of words, largest first, in hundredths of the screen's width. */
export type Sizes = readonly [number, ...number[]];

export interface Part<Unit> {
  readonly units: readonly Unit[];
  readonly size: number;
}

/** The largest size at which the units fit; the smallest where none does. */
export function chooseSize<Unit>(
  units: readonly Unit[],
  sizes: Sizes,
  fits: (units: readonly Unit[], size: number) => boolean,
): number {
  return sizes.find((size) => fits(units, size)) ?? sizes[sizes.length - 1] ?? sizes[0];
}

/** In as many shares as given, as even as they can be. */
function share<Unit>(units: readonly Unit[], shares: number): Unit[][] {
  return Array.from({ length: shares }, (_, at) =>
    units.slice(Math.round((at * units.length) / shares), Math.round(((at + 1) * units.length) / shares)),
  );
}

/** As many as fit on each, in their order; a unit that fits on none stands alone. */
function fill<Unit>(units: readonly Unit[], fits: (units: readonly Unit[]) => boolean): Unit[][] {
  const parts: Unit[][] = [];
  for (const unit of units) {
    const last = parts[parts.length - 1];
    if (last && fits([...last, unit])) last.push(unit);
    else parts.push([unit]);
  }
  return parts;
}

/**
 * Puts units on as few slides as they need at the size `readable` or above, and as evenly as they fit; only a unit that does
 * not fit alone is written smaller. `fits` asks whether some of them fit at a size.
 */
export function divide<Unit>(
  units: readonly Unit[],
  sizes: Sizes,
  readable: number,
  fits: (units: readonly Unit[], size: number) => boolean,
): Part<Unit>[] {
  const large = sizes.filter((size) => size >= readable);
  const whole = large.find((size) => fits(units, size));
  if (whole !== undefined) return [{ units, size: whole }];
  const smallest = large[large.length - 1] ?? sizes[0];
  const filled = fill(units, (some) => fits(some, smallest));
  const even = share(units, filled.length);
  const parts = even.every((some) => fits(some, smallest)) ? even : filled;
  return parts.map((some) => ({ units: some, size: chooseSize(some, sizes, fits) }));
}
