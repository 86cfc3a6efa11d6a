// Where the meeting has come to, told around the slide: the time, ahead or behind, what comes, when it ends.
import { need } from "../../shared/elements";
import { writeClock } from "../countdown";
import type { Moment } from "./moments";
import { wordClock } from "./programme_slides";
import { type Running, wordBehind } from "./running";

export const writeLeft = (seconds: number): string => (seconds < 0 ? `+${writeClock(-seconds)}` : writeClock(seconds));

/** So long before its beginning a meeting is not ahead: it is tried, or set up. */
const LONG_BEFORE = 30 * 60 * 1000;

/** «Begynder kl. 16.30», where that is so long after now that nobody is ahead; else how far ahead or behind it is. */
export function wordStand(running: Pick<Running, "beginning" | "behind">, now: number): string {
  const isEarly = running.beginning - now > LONG_BEFORE;
  return isEarly ? `Begynder kl. ${wordClock(running.beginning)}` : wordBehind(running.behind);
}

export class Bearings {
  private readonly parts: Readonly<
    Record<"place" | "point" | "small" | "behind" | "time" | "next" | "end", HTMLElement>
  >;
  private readonly bar: HTMLProgressElement;

  constructor(
    dialog: HTMLElement,
    private readonly running: Running,
    private readonly moments: readonly Moment[],
  ) {
    this.parts = {
      place: need("[data-s-programme-place]", dialog),
      point: need("[data-s-programme-point]", dialog),
      small: need("[data-s-programme-small]", dialog),
      behind: need("[data-s-programme-behind]", dialog),
      time: need("[data-s-programme-time]", dialog),
      next: need("[data-s-programme-next]", dialog),
      end: need("[data-s-programme-end]", dialog),
    };
    this.bar = need<HTMLProgressElement>("[data-s-programme-bar]", dialog);
    this.bar.max = moments.reduce((whole, moment) => whole + moment.minutes, 0);
  }

  /** Which moment is shown, or none: then all of the programme is, or its end. */
  tellPlace(shown: Moment | undefined, points: number, title: string): void {
    this.parts.place.textContent = shown ? `${shown.number + 1} af ${points}` : "";
    const isOwn = !shown || shown.title === shown.point.title;
    this.parts.point.textContent = shown && !isOwn ? shown.point.title : shown ? title : "";
  }

  /** What changes with the clock. */
  tick(now: number, isSmall: boolean): void {
    const { parts, running } = this;
    const isOn = running.state === "running" || running.state === "held";
    parts.time.textContent = wordClock(now);
    parts.behind.hidden = running.state === "waiting";
    parts.behind.textContent = wordStand(running, now);
    parts.behind.classList.toggle("s-programme__behind--late", running.behind > 0);
    parts.small.hidden = !isSmall || !isOn;
    parts.small.textContent = writeLeft(running.left);
    parts.small.classList.toggle("s-programme__left--over", running.left < 0);
    this.tellNext(isOn);
    parts.end.textContent = isOn ? `Mødet slutter ca. kl. ${wordClock(running.endOfMeeting)}` : "";
    this.bar.value = this.countDone(isOn);
  }

  private tellNext(isOn: boolean): void {
    const { running, moments, parts } = this;
    const next = running.state === "waiting" ? moments[0] : moments[running.at + 1];
    const words = next ? `${next.title}, ${next.minutes} min` : "";
    const begins = running.state === "waiting" ? "Først" : "Bagefter";
    parts.next.textContent =
      words && running.state !== "ended" ? `${begins}: ${words}` : isOn ? "Det er det sidste punkt" : "";
  }

  /** Minutes of the programme that are done. */
  private countDone(isOn: boolean): number {
    const { running, moments, bar } = this;
    if (running.state === "ended") return bar.max;
    if (!isOn) return 0;
    const before = moments.slice(0, running.at).reduce((whole, moment) => whole + moment.minutes, 0);
    const own = moments[running.at]?.minutes ?? 0;
    return before + Math.min(own, Math.max(0, own - running.left / 60));
  }
}
