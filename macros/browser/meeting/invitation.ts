// The text of an invitation: what one would write oneself, to copy and change.
import { readTime, wordMinutes, wordTime, writeTime } from "./clock";
import type { PlannerData } from "./data";
import { countMinutes, findPack, isClose, type Plan } from "./plan";

const bullet = (text: string): string => `– ${text}`;

export function writeInvitation(plan: Plan, data: PlannerData): string {
  const minutes = countMinutes(plan.points) || plan.minutes;
  const begin = readTime(plan.begins);
  const time =
    begin === null
      ? `${wordMinutes(minutes)}.`
      : `Kl. ${wordTime(plan.begins)}–${wordTime(writeTime(begin + minutes))}.`;
  const work = plan.points.filter((point) => point.kind === "point" && !isClose(point)).map((point) => point.title);
  const pauses = plan.points.filter((point) => point.kind === "pause").map((point) => point.title.toLowerCase());
  const lead = findPack(data, plan.pack)?.lead ?? "";
  return [
    `Invitation: ${plan.title || "Møde"}`,
    "",
    [plan.when && `${plan.when}.`, time, plan.place && `${plan.place}.`].filter(Boolean).join(" "),
    ...(lead ? ["", lead] : []),
    "",
    "Det skal vi:",
    ...work.map(bullet),
    ...(pauses.length ? ["", `Undervejs er der ${[...new Set(pauses)].join(" og ")}.`] : []),
    "",
    "Du behøver ikke forberede noget. Sig til, hvis du ikke kan komme, eller hvis der er noget, vi skal tage hensyn til.",
    ...(plan.leader ? ["", "Venlig hilsen", plan.leader] : []),
    "",
  ].join("\n");
}
