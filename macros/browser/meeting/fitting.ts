// The steps of a sheet in the minutes that a point has: the rule of macros/sheets/meeting/fitting.py, to which
// tests/code/test_meeting_in_node.py holds it. All in whole numbers, so that both give the same.

/** Stands between what several steps say, once they are merged. */
export const JOINT = " … ";

export interface FittedStep {
  title: string;
  minutes: number;
  say: string;
  do: string;
}

/** The steps in these minutes together. Where there are more steps than minutes, the last are merged into one. */
export function fitSteps(steps: readonly FittedStep[], minutes: number): FittedStep[] {
  const room = Math.max(1, minutes);
  const fitting = steps.length > room ? [...steps.slice(0, room - 1), mergeSteps(steps.slice(room - 1))] : steps;
  const shares = shareMinutes(
    fitting.map((step) => step.minutes),
    minutes,
  );
  return fitting.map((step, at) => ({ ...step, minutes: shares[at] ?? 1 }));
}

/**
 * Whole minutes for each, by its weight, at least 1 for each, and `minutes` together (if those are as many).
 *
 * Each gets its share rounded down, or 1. What is left goes to who lacks most of its share, the earlier first; what is too
 * much is taken from who has most above its share, the later first. A weight of 0 counts as 1.
 */
export function shareMinutes(weights: readonly number[], minutes: number): number[] {
  const weighed = weights.map((weight) => Math.max(1, weight));
  const whole = sum(weighed);
  const given = weighed.map((weight) => Math.max(1, Math.floor((weight * minutes) / whole)));
  const lack = (at: number): number => (weighed[at] ?? 0) * minutes - (given[at] ?? 0) * whole;
  const give = (at: number, more: number): void => {
    given[at] = (given[at] ?? 0) + more;
  };
  const places = given.map((_, at) => at);
  while (given.length && sum(given) < minutes) {
    give(
      places.reduce((best, at) => (lack(at) > lack(best) ? at : best)),
      1,
    );
  }
  while (sum(given) > minutes && given.some((one) => one > 1)) {
    const longer = places.filter((at) => (given[at] ?? 0) > 1);
    give(
      longer.reduce((best, at) => (lack(at) <= lack(best) ? at : best)),
      -1,
    );
  }
  return given;
}

/** One step that says and does all that they do, in as many minutes. */
export function mergeSteps(steps: readonly FittedStep[]): FittedStep {
  const join = (words: readonly string[]): string => words.filter(Boolean).join(JOINT);
  return {
    title: steps.map((step) => step.title).join(JOINT),
    say: join(steps.map((step) => step.say)),
    do: join(steps.map((step) => step.do)),
    minutes: sum(steps.map((step) => Math.max(1, step.minutes))),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((whole, number) => whole + number, 0);
