// What the site itself says in a tool, as `macros/scripts/tools/statements.py` writes it.

/** A statement, where it stands, and whose it is where it is not the source's own. */
export interface Said {
  readonly text: string;
  readonly place: string;
  readonly origin: string;
}

/** Where a statement stands and whose it is, for the end of it: «CFSA-rapporten, s. 29, vores læsning». Empty where neither. */
export const wordPlace = ({ place, origin }: Said): string => [place, origin].filter(Boolean).join(", ");

/** The same in brackets after a space, or nothing. */
export function wordPlaceAfter(said: Said): string {
  const told = wordPlace(said);
  return told && ` (${told})`;
}
