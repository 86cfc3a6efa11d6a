// Light and dark: the device decides until the reader does.
import { find } from "../shared/elements";
import { keepInBrowser } from "../shared/storage";

const SLOT = "samspil.visning";
const ATTRIBUTE = "data-md-color-scheme";
type Scheme = "default" | "slate";

export function startScheme(): void {
  const button = find("[data-s-scheme]");
  const kept = keepInBrowser();
  const dark = window.matchMedia("(prefers-color-scheme: dark)");

  const show = (scheme: Scheme): void => {
    document.body.setAttribute(ATTRIBUTE, scheme);
    button?.setAttribute("aria-pressed", String(scheme === "slate"));
  };
  show(document.body.getAttribute(ATTRIBUTE) === "slate" ? "slate" : "default");
  // Safari before 14 cannot tell of a change.
  dark.addEventListener?.("change", () => {
    if (!kept.readText(SLOT)) show(dark.matches ? "slate" : "default");
  });
  button?.addEventListener("click", () => {
    const scheme = button.getAttribute("aria-pressed") === "true" ? "default" : "slate";
    show(scheme);
    // Where the browser will not keep it, it holds for this page.
    kept.writeText(SLOT, scheme);
  });
}
