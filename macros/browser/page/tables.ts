// A table wider than its place scrolls, and the keyboard can reach it.
import { findAll } from "../shared/elements";

function reach(box: HTMLElement): void {
  if (box.scrollWidth > box.clientWidth + 1) {
    box.tabIndex = 0;
    box.setAttribute("role", "region");
    if (!box.hasAttribute("aria-label")) box.setAttribute("aria-label", "Tabel, kan rulles sidelæns");
  } else if (box.tabIndex === 0) {
    box.removeAttribute("tabindex");
    box.removeAttribute("role");
  }
}

export function startTables(): void {
  const reachAll = (): void => {
    for (const box of findAll(".md-typeset__scrollwrap, .s-scroll")) reach(box);
  };
  window.addEventListener("load", reachAll);
  window.addEventListener("resize", reachAll);
}
