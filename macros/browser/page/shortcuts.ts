// Material's one-letter shortcuts cannot be turned off by a reader (WCAG 2.1.4), so they are off.

const KEYS = ["f", "s", "/", "p", ",", "n", "."];

export function silenceShortcuts(): void {
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.matches("input, textarea, select")) return;
      // The stage has keys of its own, which can be turned off, and lets none of them out.
      if (event.target instanceof Element && event.target.closest(".s-stage")) return;
      if (KEYS.includes(event.key)) event.stopImmediatePropagation();
    },
    true,
  );
}
