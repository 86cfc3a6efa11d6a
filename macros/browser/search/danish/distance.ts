// How far two words are from each other, counted in typing errors.

/**
 * How many letters one must add, leave out, change or swap with the next to get from one word to the other.
 *
 * Counts no further than `limit`; more is `limit` + 1.
 */
export function distance(one: string, other: string, limit = 2): number {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  const [first, second] = dropShared(one, other);
  let before: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, at) => at);
  for (let i = 1; i <= first.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= second.length; j++) {
      const isSame = first[i - 1] === second[j - 1];
      let errors = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1));
      const isSwapped = i > 1 && j > 1 && first[i - 1] === second[j - 2] && first[i - 2] === second[j - 1];
      if (isSwapped) errors = Math.min(errors, at(before, j - 2) + 1);
      row[j] = errors;
      least = Math.min(least, errors);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return Math.min(at(last, second.length), limit + 1);
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? 0;
}

/** What two words begin and end with alike makes no difference. */
function dropShared(one: string, other: string): [string, string] {
  let start = 0;
  const shortest = Math.min(one.length, other.length);
  while (start < shortest && one[start] === other[start]) start++;
  let end = 0;
  while (end < shortest - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}
