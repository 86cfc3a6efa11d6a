// In the column at the left, which of the page's headings one has come to.
import { findAll } from "../shared/elements";

/** How far down the window a heading counts as come to, of its height. */
const REACHED = 0.15;

function findHeading(link: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(decodeURIComponent(link.hash.slice(1)));
}

export function startContents(): void {
  const links = findAll<HTMLAnchorElement>(".s-toc__link");
  const headings = links.map(findHeading);
  let current: HTMLElement | undefined;
  const follow = (): void => {
    const root = document.documentElement;
    const isAtEnd = window.scrollY > 0 && window.innerHeight + window.scrollY >= root.scrollHeight - 1;
    const line = isAtEnd ? window.innerHeight : window.innerHeight * REACHED;
    const passed = links.filter((_, number) => (headings[number]?.getBoundingClientRect().top ?? Infinity) < line);
    const reached = passed[passed.length - 1];
    if (reached === current) return;
    current?.removeAttribute("aria-current");
    reached?.setAttribute("aria-current", "location");
    current = reached;
  };
  if (links.length === 0) return;
  window.addEventListener("scroll", follow, { passive: true });
  follow();
}
