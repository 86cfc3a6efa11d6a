// An address that names something in what is folded away opens it; so does pressing a link to it once more.

import { findAll } from "./elements";

/** Opens every fold around the target, the one whose row it is, and the one that it heads; whether any was closed. */
export function openAround(target: Element): boolean {
  const folds: Element[] = Array.from(target.children).filter((child) => child.nodeName === "DETAILS");
  // A heading stands before its fold and not in it, so that the list of contents has it.
  folds.push(...findAll("details[data-s-opens]").filter((fold) => fold.getAttribute("data-s-opens") === target.id));
  for (let fold = target.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) {
    folds.push(fold);
  }
  const closed = (folds as HTMLDetailsElement[]).filter((fold) => !fold.open);
  for (const fold of closed) fold.open = true;
  return closed.length > 0;
}

function findTarget(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    // «%» that is no code: nothing has such a name.
    return null;
  }
}

function openAddressed(): void {
  const target = location.hash.length > 1 ? findTarget(location.hash) : null;
  // What was opened may have moved it from where the browser went.
  if (target && openAround(target)) target.scrollIntoView();
}

export function startOpening(): void {
  openAddressed();
  window.addEventListener("hashchange", openAddressed);
  // The same address once more is no change of it.
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href*='#']") : null;
    if (link?.hash && link.href === location.href) openAddressed();
  });
}
