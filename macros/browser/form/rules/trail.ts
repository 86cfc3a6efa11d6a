// An editors' trail that cannot be true; and, on the day when it is read, what has not come yet or is due.
import { findDate, wordDay } from "../record/dates";
import { findReview, type HistoryEntry, isDue, listHistory } from "../record/history";
import { type Group, itemsOf, listFilled } from "../record/values";
import { echo, say } from "../words/messages";
import { whole } from "../words/patterns";
import { type Findings, type Spot, within } from "./findings";

export function checkTrail(spread: Group, today: string, findings: Findings): void {
  const filled = listFilled(itemsOf(spread.redaktion));
  const history = listHistory(spread);
  let before = "";
  for (const [number, entry] of history.entries()) {
    const spot: Spot = { where: `redaktion ${number + 1}`, path: ["redaktion", filled[number] ?? number] };
    const day = checkDay(entry, before, within(spot, "dato"), findings);
    // The rest of the trail is told when this much is right.
    if (!day) return;
    if (day > today) {
      const message = say("DAY_TO_COME", { day: wordDay(day), today: wordDay(today) });
      findings.warnTogether(within(spot, "dato"), message);
    }
    before = day;
    if (whole("person").test(entry.rolle)) {
      findings.warnTogether(within(spot, "rolle"), say("LOOKS_LIKE_A_PERSON", { value: echo(entry.rolle) }));
    }
  }
  if (isDue(history, today)) warnOfReview(history, today, findings);
}

/** The day of an entry; nothing where it is none, or comes before the day of the entry before it. */
function checkDay(entry: HistoryEntry, before: string, spot: Spot, findings: Findings): string {
  const when = findDate(entry.dato);
  if (!when) return "";
  if (when.precision !== "dag" || when.approximate) {
    const value = echo(entry.dato.replace(/\s+/g, " "));
    findings.reportTogether(spot, say("NOT_A_WHOLE_DAY", { value }));
    return "";
  }
  if (before && when.first < before) {
    findings.reportTogether(spot, say("DAY_OUT_OF_ORDER", { day: when.wording, before: wordDay(before) }));
    return "";
  }
  return when.first;
}

function warnOfReview(history: readonly HistoryEntry[], today: string, findings: Findings): void {
  const last = findReview(history);
  const since = findDate((last ?? history[0])?.dato);
  findings.warnTogether(
    { where: "redaktion", path: ["redaktion"] },
    say("REVIEW_IS_DUE", {
      done: say(last ? "WAS_REVIEWED" : "WAS_ADDED"),
      day: since?.wording ?? "",
      today,
    }),
  );
}
