// Printing needs no script; the button does, and so do what is folded away on the screen, and the foot of each sheet that
// says where it comes from. Numbers of pages stand there without it.
import { findAll } from "../shared/elements";
import { wordDay } from "../shared/words";

export function startPrinting(): void {
  let folded: HTMLDetailsElement[] = [];
  window.addEventListener("beforeprint", () => {
    folded = findAll<HTMLDetailsElement>("article details:not([open])");
    for (const details of folded) details.open = true;
    // A sheet's foot takes what it says from the root of the page (styles/print.css).
    document.documentElement.style.setProperty("--s-printed", JSON.stringify(wordFoot()));
  });
  window.addEventListener("afterprint", () => {
    for (const details of folded) details.open = false;
  });
  for (const button of findAll("[data-s-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}

/** Title, address and day. From disk there is no address that others could use. */
function wordFoot(): string {
  const { protocol, host, pathname } = window.location;
  const address = protocol.startsWith("http") ? host + pathname : "";
  return [document.title, address, `udskrevet ${wordDay(new Date())}`].filter(Boolean).join(" · ");
}
