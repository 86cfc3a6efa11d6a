// The place where a slide stands: what fits in it, and what it says.
import { findAll } from "../shared/elements";

/** Whether all that stands there can be seen. */
export const fits = (slot: HTMLElement): boolean =>
  slot.scrollHeight <= slot.clientHeight && slot.scrollWidth <= slot.clientWidth;

/** The slide's words, for whoever hears them. */
export function tellSlide(slot: HTMLElement): string {
  const parts = findAll("[data-s-slide-title], [data-s-slide-asked], [data-s-slide-body]", slot);
  const words = parts.map((part) => (part.textContent ?? "").replace(/\s+/g, " ").trim());
  return words.filter(Boolean).join(". ");
}
