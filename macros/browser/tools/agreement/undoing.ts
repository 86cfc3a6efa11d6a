// How a change of an agreement is undone: what was written to other questions since then stays.
import { type Agreement, type Answer, answerOf } from "./agreement";

/** What the change made another of in an answer, as it was before; the rest as it is now. */
function restore(now: Answer, before: Answer, after: Answer): Answer {
  const keys = (Object.keys(before) as (keyof Answer)[]).filter((key) => before[key] !== after[key]);
  return { ...now, ...Object.fromEntries(keys.map((key) => [key, before[key]])) };
}

/** Takes back what made `after` of `before`. A text that was edited since is taken back only where it alone was changed. */
export function takeBack(before: Agreement, after: Agreement): (now: Agreement) => Agreement {
  const ids = [...new Set([...Object.keys(before.answers), ...Object.keys(after.answers)])];
  const changed = ids.filter((id) => before.answers[id] !== after.answers[id]);
  const isParties = before.parties !== after.parties;
  return (now) => {
    const answers = { ...now.answers };
    for (const id of changed) {
      const [is, was, became] = [answerOf(now, id), answerOf(before, id), answerOf(after, id)];
      if (is.text === became.text || changed.length === 1) answers[id] = restore(is, was, became);
    }
    return { parties: isParties ? before.parties : now.parties, answers, settled: before.settled };
  };
}
