// Times of a day, and how long things last, in numbers and in words.
import { count } from "../shared/words";

const DAY = 24 * 60;
const HOUR = 60;

/** Minutes after midnight, from what people write: «9», «9.30», «09:30», «0930», «kl. 9»; null where it is no time. */
export function readTime(text: string): number | null {
  const found = /^\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:\s]?(\d{2}))?\s*$/i.exec(text);
  if (!found) return null;
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? 0)];
  return hours < 24 && minutes < HOUR ? hours * HOUR + minutes : null;
}

/** «09:00»; after midnight it begins anew. */
export function writeTime(minutes: number): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const ofDay = ((minutes % DAY) + DAY) % DAY;
  return `${two(Math.floor(ofDay / HOUR))}:${two(ofDay % HOUR)}`;
}

/** As it is read in Danish: «9.00». */
export const wordTime = (time: string): string => time.replace(/^0(?=\d)/, "").replace(":", ".");

/** «45 minutter», «1 time», «3½ time», «1 time og 50 minutter»; as `word_minutes` of macros/language/danish.py. */
export function wordMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / HOUR), minutes % HOUR];
  if (!hours) return count(minutes, "minut", "minutter");
  if (rest === HOUR / 2) return `${hours}½ time`;
  const whole = count(hours, "time", "timer");
  return rest ? `${whole} og ${count(rest, "minut", "minutter")}` : whole;
}

/** A number of minutes that somebody has written: «45», «45 min», «1 time», «1½ time», «2 t»; null where it is none. */
export function readMinutes(text: string): number | null {
  const plain = text.trim().toLowerCase().replace(",", ".").replace("½", ".5");
  const minutes = /^(\d{1,4})(?:\s*(?:m|min\.?|minutter?))?$/.exec(plain);
  if (minutes) return Number(minutes[1]);
  const hours = /^(\d{0,2}(?:\.\d{1,2})?)\s*(?:t|timer?)$/.exec(plain);
  return hours?.[1] ? Math.round(Number(hours[1]) * HOUR) : null;
}
