// How a change of an agreement is undone: what was written to other questions since then stays.
import { type Agreement, answerOf } from "./agreement";

/** Takes back what made `after` of `before`. A text that was edited since is taken back only where it alone was changed. */
export function takeBack(before: Agreement, after: Agreement): (now: Agreement) => Agreement {
  const ids = [...new Set([...Object.keys(before.answers), ...Object.keys(after.answers)])];
  const changed = ids.filter((id) => before.answers[id] !== after.answers[id]);
  const isParties = before.parties !== after.parties;
  return (now) => {
    const answers = { ...now.answers };
    for (const id of changed) {
      const isUntouched = answerOf(now, id).text === answerOf(after, id).text;
      if (isUntouched || changed.length === 1) answers[id] = answerOf(before, id);
    }
    return { parties: isParties ? before.parties : now.parties, answers, settled: before.settled };
  };
}
