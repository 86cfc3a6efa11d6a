// «Læg i min samling» and «Sammenlign»: the buttons at what can be gathered or compared.
import { find, findAll, make, makeButton, makeHidden, makeSign } from "../shared/elements";
import type { Choosing } from "./choosing";
import { ID, makeKeyPattern } from "./collection";

/** Names a button's thing where there are many on the page. */
type Named = { title: string; isNamed: boolean };

export class Buttons {
  private readonly key: RegExp;

  constructor(
    private readonly choosing: Choosing,
    /** The page that compares. */
    private readonly comparing: string,
  ) {
    this.key = makeKeyPattern(choosing.own.kinds);
  }

  /** Puts the buttons at everything below `root` that has none yet. */
  decorate(root: Document | Element): void {
    for (const place of findAll("[data-s-keep]:not([data-s-kept])", root)) this.addToPlace(place);
    const cards = findAll("[data-s-case]:not([data-s-kept])", root);
    if (root instanceof HTMLElement && root.matches("[data-s-case]:not([data-s-kept])")) cards.push(root);
    for (const card of cards) this.addToCard(card);
  }

  /** Lets the buttons show what is chosen now. */
  refresh(): void {
    const { collection, picked } = this.choosing.own;
    for (const button of findAll("button[data-s-gather]")) {
      const isIn = collection.keys.includes(button.getAttribute("data-s-gather") ?? "");
      dress(button, isIn, isIn ? "I samlingen" : (button.getAttribute("data-s-words") ?? ""));
    }
    for (const button of findAll("button[data-s-pick]")) {
      dress(button, picked.includes(button.getAttribute("data-s-pick") ?? ""), "Sammenlign");
    }
  }

  private addToPlace(place: HTMLElement): void {
    const key = place.getAttribute("data-s-keep") ?? "";
    if (!this.key.test(key)) return;
    place.setAttribute("data-s-kept", "");
    const title = place.getAttribute("data-s-title") ?? "";
    let bar: HTMLElement = place;
    if (!place.classList.contains("s-keep")) {
      bar = make("p", { class: "s-keep" });
      place.append(bar);
    }
    bar.hidden = false;
    // What has kept their room.
    if (bar === place) bar.replaceChildren();
    // On a page with many, each button says what it is for.
    const isNamed = bar !== place || place.hasAttribute("data-s-many");
    this.addGather(bar, key, "Læg i min samling", { title, isNamed });
    const [kind, id = ""] = key.split(":");
    if (kind === "case") this.addPick(bar, id, { title, isNamed: false });
    if (kind === "metode") {
      const address = `${this.comparing}?metoder=${place.getAttribute("data-s-all")}`;
      bar.append(make("a", { class: "s-keep__link", href: address }, "Sammenlign metoderne"));
    }
  }

  private addToCard(card: HTMLElement): void {
    const id = card.getAttribute("data-s-case") ?? "";
    if (!ID.test(id)) return;
    card.setAttribute("data-s-kept", "");
    const heading = find("h2, h3, h4, a", card)?.textContent?.trim();
    const title = card.getAttribute("data-s-title") || (heading ?? id);
    const bar = make("p", { class: "s-keep s-keep--card" });
    (find(".s-card", card) ?? card).append(bar);
    this.addGather(bar, `case:${id}`, "Min samling", { title, isNamed: true });
    this.addPick(bar, id, { title, isNamed: true });
  }

  private addGather(place: HTMLElement, key: string, words: string, named: Named): void {
    const attributes = { "data-s-gather": key, "data-s-words": words };
    this.add(place, attributes, named, () => this.choosing.gather(key, named.title));
  }

  private addPick(place: HTMLElement, id: string, named: Named): void {
    this.add(place, { "data-s-pick": id }, named, () => this.choosing.pick(id, named.title));
  }

  private add(place: HTMLElement, attributes: Record<string, string>, named: Named, press: () => void): void {
    const of = named.isNamed ? { "data-s-of": named.title } : {};
    const button = makeButton([], { class: "s-keep__button", ...attributes, ...of }, () => {
      this.choosing.dock.pressed = button;
      press();
    });
    place.append(button);
  }
}

function dress(button: HTMLElement, isOn: boolean, words: string): void {
  // A list of many is gone through at every change, and most of them stay as they are.
  if (button.getAttribute("aria-pressed") === String(isOn)) return;
  button.classList.toggle("s-keep__button--on", isOn);
  button.setAttribute("aria-pressed", String(isOn));
  button.replaceChildren(makeSign(isOn ? "check" : "plus"), make("span", {}, words));
  const of = button.getAttribute("data-s-of");
  if (of !== null) button.append(makeHidden(`: ${of}`));
}
