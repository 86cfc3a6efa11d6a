// What the rules find.

/** The way to a field in the form: keys, and numbers of items. */
export type Path = readonly (string | number)[];

export interface Problem {
  /** The field as the check names it: «parter 2 › navn». */
  readonly where: string;
  readonly path: Path;
  readonly message: string;
  readonly isWarning: boolean;
  /** Whether the check says nothing of it yet: where a field is wrong by itself, it does not ask how they go together. */
  readonly waits: boolean;
  /** Whether the form alone asks for it: the check takes a record without. */
  readonly isAsked?: boolean;
}

/** The place of a field: how the check names it, and the way to it. */
export interface Spot {
  readonly where: string;
  readonly path: Path;
}

export const ROOT: Spot = { where: "", path: [] };

/** The spot of a field inside another. */
export const within = (spot: Spot, key: string): Spot => ({
  where: spot.where ? `${spot.where} › ${key}` : key,
  path: [...spot.path, key],
});

/** The spot of an item of a list: the check counts the filled ones from one, the form counts all. */
export const item = (spot: Spot, number: number, index: number): Spot => ({
  where: `${spot.where} ${number}`,
  path: [...spot.path, index],
});

/** Gathers what is found, in the order of finding. */
export class Findings {
  readonly problems: Problem[] = [];
  private isRead = true;

  private add(spot: Spot, message: string, isWarning: boolean, waits: boolean): void {
    this.problems.push({ ...spot, message, isWarning, waits });
  }

  /** A value that is wrong by itself. */
  report(spot: Spot, message: string): void {
    this.add(spot, message, false, false);
    this.isRead = false;
  }

  /** A value that is well written and yet cannot stay. */
  reportLost(spot: Spot, message: string): void {
    this.add(spot, message, false, false);
  }

  warn(spot: Spot, message: string): void {
    this.add(spot, message, true, false);
  }

  /** Values that do not go together. */
  reportTogether(spot: Spot, message: string): void {
    this.add(spot, message, false, !this.isRead);
  }

  warnTogether(spot: Spot, message: string): void {
    this.add(spot, message, true, !this.isRead);
  }
}
