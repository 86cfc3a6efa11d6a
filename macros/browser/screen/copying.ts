// A copy of a thing on the page, to be seen at a distance: bare of the page's look, without ids that would stand twice and
// without links that would lead away from a meeting. A tick or a line that is filled in on the copy is filled in on the page.
import { findAll, make } from "../shared/elements";

const SUFFIX = "-skaerm";
/** Where a statement comes from, and whose word it is: told at the foot of the slide. */
export const MARKS = ".s-place, .s-ref, .s-reading, .s-proposal";
const LEFT_OUT = `${MARKS}, figcaption, desc, .s-keep, .s-tick__place, button`;
const NAMED = ["id", "for", "aria-labelledby", "aria-describedby", "aria-controls"] as const;
/** Classes that the slides have a look for. */
const KEPT = [
  "s-hidden",
  "s-important",
  "s-matrix",
  "s-matrix__vertical",
  "s-matrix__horizontal",
  "s-signatures__line",
];
const LINE = 2;

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What a field says goes to its twin; whoever listens to the twin is told. */
function pass(from: Field, to: Field, event: "change" | "input"): void {
  if (from instanceof HTMLInputElement && to instanceof HTMLInputElement) to.checked = from.checked;
  to.value = from.value;
  to.dispatchEvent(new Event(event, { bubbles: true }));
}

function tieFields(item: HTMLElement, twin: HTMLElement): void {
  const fields = findAll<Field>("input, textarea", item);
  findAll<Field>("input, textarea", twin).forEach((copy, at) => {
    const field = fields[at];
    if (!field) return;
    const isTick = copy.type === "checkbox" || copy.type === "radio";
    copy.removeAttribute("data-s-key");
    copy.removeAttribute("style");
    if (copy.name) copy.name += SUFFIX;
    if (copy instanceof HTMLTextAreaElement) copy.rows = LINE;
    const event = isTick ? "change" : "input";
    copy.addEventListener(event, () => pass(copy, field, event));
  });
}

function strip(element: Element): void {
  for (const name of NAMED) {
    const names = element.getAttribute(name);
    if (names)
      element.setAttribute(
        name,
        names.replace(/\S+/g, (one) => one + SUFFIX),
      );
  }
  if (!(element instanceof HTMLElement)) return;
  const kept = KEPT.filter((name) => element.classList.contains(name));
  element.removeAttribute("class");
  element.classList.add(...kept);
  if (!kept.length) element.removeAttribute("class");
}

function unwrap(element: Element, inside: "span" | "div"): void {
  const box = make(inside);
  box.append(...element.childNodes);
  element.replaceWith(box);
}

export function copyForScreen(item: HTMLElement): HTMLElement {
  const copy = item.cloneNode(true) as HTMLElement;
  tieFields(item, copy);
  const frame = make("div", {}, copy);
  for (const mark of findAll(LEFT_OUT, frame)) mark.remove();
  for (const element of findAll<Element>("*", frame)) strip(element);
  for (const link of findAll("a", frame)) unwrap(link, "span");
  if (copy.nodeName === "LI") unwrap(copy, "div");
  return frame.firstElementChild as HTMLElement;
}

/** The words of a thing, without where they come from. */
export function readWords(item: Element | null | undefined, without = ""): string {
  if (!item) return "";
  const copy = item.cloneNode(true) as Element;
  for (const mark of findAll(without ? `${LEFT_OUT}, ${without}` : LEFT_OUT, copy)) mark.remove();
  return tidy(copy.textContent ?? "").replace(/ ([.,;:?!])/g, "$1");
}

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Where marks lead, and whose words they say it is: each once. A mark that is only a number says what its note says. */
export function readSource(marks: readonly Element[]): string {
  const told = marks.flatMap((mark) => {
    const links = findAll<HTMLAnchorElement>("a[href^='#kilde-']", mark);
    return links.length ? links.map(readNote) : [tidy(mark.textContent ?? "")];
  });
  return [...new Set(told.filter(Boolean))].join(" · ");
}

/** Document and place of the note that a number leads to; what the document is in full stands in the list alone. */
function readNote(link: HTMLAnchorElement): string {
  const note = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const words = note?.firstElementChild?.cloneNode(true);
  if (!(words instanceof Element)) return "";
  for (const more of findAll(".s-notes__whose", words)) more.remove();
  return tidy(words.textContent ?? "").replace(/\.$/, "");
}
