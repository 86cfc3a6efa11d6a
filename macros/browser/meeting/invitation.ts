// The text of an invitation: what one would write oneself, to copy and change.
import { readTime, wordMinutes, wordTime, writeTime } from "./clock";
import type { PlannerData } from "./data";
import { countMinutes, findPack, listBeginnings, type Plan } from "./plan";

export function writeInvitation(plan: Plan, data: PlannerData): string {
  const minutes = countMinutes(plan.points) || plan.minutes;
  const begin = readTime(plan.begins);
  const time =
    begin === null
      ? `${wordMinutes(minutes)}.`
      : `Kl. ${wordTime(plan.begins)}–${wordTime(writeTime(begin + minutes))}.`;
  const beginnings = listBeginnings(plan.points);
  const programme = plan.points.map(({ title, minutes: lasts }, at) =>
    begin === null
      ? `– ${title} (${wordMinutes(lasts)})`
      : `${wordTime(writeTime(begin + (beginnings[at] ?? 0)))} ${title}`,
  );
  const lead = findPack(data, plan.pack)?.lead ?? "";
  return [
    `Invitation: ${plan.title || "Møde"}`,
    "",
    [plan.when && `${plan.when}.`, time, plan.place && `${plan.place}.`].filter(Boolean).join(" "),
    ...(lead ? ["", lead] : []),
    "",
    ...(programme.length ? ["Programmet:", ...programme, ""] : []),
    "I behøver ikke forberede noget. Sig til, hvis I ikke kan komme, eller hvis I har brug for et særligt hensyn.",
    ...(plan.leader ? ["", "Venlig hilsen", plan.leader] : []),
    "",
  ].join("\n");
}
