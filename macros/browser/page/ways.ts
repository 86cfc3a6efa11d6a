// The bar under the heading: it comes back when the reader scrolls up, and one of its two lists is open at a time.
// Without this it stands where it is, and its lists open all the same.
import { find, findAll, need } from "../shared/elements";

/** Pixels: less is a finger that trembles. */
const SLIP = 6;

export function startWays(): void {
  const bar = find("[data-s-ways]");
  if (!bar) return;
  const lists = findAll<HTMLDetailsElement>("details", bar);
  follow(bar, lists);
  for (const list of lists) {
    list.addEventListener("toggle", () => {
      if (list.open) close(lists.filter((other) => other !== list));
    });
    list.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !list.open) return;
      close([list]);
      need("summary", list).focus();
    });
  }
  document.addEventListener("click", (event) => {
    const where = event.target;
    const inside = where instanceof Node && bar.contains(where);
    // A way on this page leads behind the list that it stands in.
    if (!inside || (where instanceof Element && where.closest("a"))) close(lists);
  });
}

function close(lists: readonly HTMLDetailsElement[]): void {
  for (const list of lists) list.open = false;
}

function follow(bar: HTMLElement, lists: readonly HTMLDetailsElement[]): void {
  let last = window.scrollY;
  bar.classList.add("s-waybar--follows");
  window.addEventListener(
    "scroll",
    () => {
      const now = window.scrollY;
      if (Math.abs(now - last) < SLIP) return;
      bar.classList.toggle("s-waybar--here", now < last || lists.some((list) => list.open));
      last = now;
    },
    { passive: true },
  );
}
