// The way of steps: which one the reader has come to is marked on the drawn path, and told at the foot of the window with
// ways to the one before and the one after. Without it the path is a list of links.
import { find, findAll, need } from "../shared/elements";

/** A step: its link on the path, its heading, and its name. */
interface Stop {
  readonly link: HTMLAnchorElement;
  readonly heading: HTMLElement;
  readonly name: string;
}

/** The number of the last heading that has passed the line where one reads; -1 before the first. */
export function findReached(tops: readonly number[], line: number): number {
  let reached = -1;
  for (const [number, top] of tops.entries()) if (top <= line) reached = number;
  return reached;
}

function listStops(path: HTMLElement): Stop[] {
  return findAll<HTMLAnchorElement>("a", path).flatMap((link) => {
    const heading = document.getElementById(link.hash.slice(1));
    return heading ? [{ link, heading, name: need(".s-path__name", link).textContent ?? "" }] : [];
  });
}

function lead(link: HTMLAnchorElement, stop: Stop | undefined): void {
  if (!stop) {
    link.removeAttribute("href");
    link.removeAttribute("title");
    return;
  }
  link.href = stop.link.hash;
  link.title = stop.name;
  need(".s-hidden", link).textContent = `${link.rel === "next" ? "Næste" : "Forrige"} trin: ${stop.name}`;
}

export function startPath(): void {
  const path = find("[data-s-path]");
  const bar = find("[data-s-here]");
  if (!path || !bar) return;
  const stops = listStops(path);
  const back = need<HTMLAnchorElement>("[data-s-here-back]", bar);
  const on = need<HTMLAnchorElement>("[data-s-here-on]", bar);
  const name = need<HTMLAnchorElement>("[data-s-here-name]", bar);
  let shown = -2;

  const show = (number: number): void => {
    if (number === shown) return;
    shown = number;
    const stop = stops[number];
    for (const { link } of stops) link.removeAttribute("aria-current");
    bar.classList.toggle("s-is-away", !stop);
    if (!stop) return;
    stop.link.setAttribute("aria-current", "step");
    name.href = stop.link.hash;
    name.textContent = `Trin ${number + 1} af ${stops.length} · ${stop.name}`;
    lead(back, stops[number - 1]);
    lead(on, stops[number + 1]);
  };
  let waiting = false;
  const look = (): void => {
    waiting = false;
    const tops = stops.map(({ heading }) => heading.getBoundingClientRect().top);
    show(findReached(tops, window.innerHeight / 3));
  };
  const lookSoon = (): void => {
    if (!waiting) window.requestAnimationFrame(look);
    waiting = true;
  };
  // The path tells the same to who listens or goes by keyboard.
  bar.setAttribute("aria-hidden", "true");
  bar.hidden = false;
  look();
  window.addEventListener("scroll", lookSoon, { passive: true });
  window.addEventListener("resize", lookSoon);
}
