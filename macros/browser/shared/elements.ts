// Making elements, and finding those that a template made.

/** `true` is an attribute without a value, `false` and what is not there is no attribute. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;
/** Text stays text; what is not there leaves nothing. */
export type Content = string | Node | null | undefined | readonly Content[];

export function append(element: Element, content: Content): void {
  if (content === null || content === undefined) return;
  if (typeof content === "string" || content instanceof Node) element.append(content);
  else for (const part of content) append(element, part);
}

export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...content: Content[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, String(value));
  }
  append(element, content);
  return element;
}

/**
 * Makes these the children, in this order. Only what must move is moved, and never what the reader is in: an element that is
 * taken out and put back has lost the keyboard.
 */
export function arrange(parent: Element, children: readonly Element[]): void {
  const wanted = new Set(children);
  for (const child of Array.from(parent.children)) if (!wanted.has(child)) child.remove();
  const { activeElement } = document;
  const still = children.find((child) => child.contains(activeElement)) ?? children[0];
  if (!still) return;
  if (still.parentElement !== parent) parent.prepend(still);
  const at = children.indexOf(still);
  let next = still;
  for (const child of children.slice(0, at).reverse()) {
    if (child.nextElementSibling !== next) next.before(child);
    next = child;
  }
  let last = still;
  for (const child of children.slice(at + 1)) {
    if (child.previousElementSibling !== last) last.after(child);
    last = child;
  }
}

/** A button that does one thing when it is pressed. It never sends a form. */
export function makeButton(
  content: Content,
  attributes: Attributes = {},
  press?: (event: MouseEvent) => void,
): HTMLButtonElement {
  const button = make("button", { type: "button", ...attributes }, content);
  if (press) button.addEventListener("click", press);
  return button;
}

/** Words for whoever hears the page and does not see it. */
export const makeHidden = (text: string): HTMLSpanElement => make("span", { class: "s-hidden" }, text);

const SIGNS = {
  plus: "M12 5v14M5 12h14",
  check: "M5 12.5l4.5 4.5L19 7.5",
  up: "M12 19V5m-6 6l6-6 6 6",
  down: "M12 5v14m-6-6l6 6 6-6",
  grip: "M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01",
};

/** A sign of ours, drawn in one line weight. The words beside it say the same. */
export function makeSign(name: keyof typeof SIGNS): Element {
  // Parsed and not made element by element: that would take SVG's own address, and no script of ours names another host.
  const box = make("div");
  box.innerHTML = `<svg class="s-sign" viewBox="0 0 24 24" aria-hidden="true"><path d="${SIGNS[name]}"/></svg>`;
  return need("svg", box);
}

/**
 * Acts on what was written in a field when the keyboard has moved on from it: whatever is then made anew is there to be
 * left, and not on its way to be entered.
 */
export function onceLeft(field: HTMLInputElement | HTMLTextAreaElement, act: () => void): void {
  field.addEventListener("change", () => {
    window.setTimeout(() => {
      // A field that was taken out meanwhile has nothing more to say.
      if (field.isConnected) act();
    });
  });
}

/** The element that a query finds, or null. */
export function find<E extends Element = HTMLElement>(query: string, within: ParentNode = document): E | null {
  return within.querySelector<E>(query);
}

/** The element that a query finds; an error where the template has none, since template and script then disagree. */
export function need<E extends Element = HTMLElement>(query: string, within: ParentNode = document): E {
  const element = within.querySelector<E>(query);
  if (!element) throw new Error(`The page has no ${query}`);
  return element;
}

export function findAll<E extends Element = HTMLElement>(query: string, within: ParentNode = document): E[] {
  return Array.from(within.querySelectorAll<E>(query));
}
