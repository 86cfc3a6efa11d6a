// Questions with answers: where there is room, the questions stand at one side and what is answered to the chosen one beside
// them. Elsewhere, and without the script, each is a title that opens.
import { find, findAll, need } from "../shared/elements";

const ROOM = "(min-width: 60em)";

class Asked {
  private readonly answers: HTMLDetailsElement[];
  private readonly links: HTMLAnchorElement[];
  private readonly all: HTMLButtonElement;
  private chosen = 0;

  constructor(
    private readonly box: HTMLElement,
    private readonly list: HTMLElement,
  ) {
    this.answers = findAll<HTMLDetailsElement>("[data-s-asked-one]", box);
    this.links = findAll<HTMLAnchorElement>("a", list);
    this.all = need<HTMLButtonElement>("[data-s-asked-all]", list);
  }

  listen(): void {
    const room = window.matchMedia(ROOM);
    room.addEventListener?.("change", () => this.arrange(room.matches));
    for (const [number, link] of this.links.entries()) {
      link.addEventListener("click", (event) => this.follow(event, number));
    }
    for (const answer of this.answers) {
      // Beside the list the title is no fold any more.
      need("summary", answer).addEventListener("click", (event) => {
        if (this.showsOne()) event.preventDefault();
      });
    }
    this.all.addEventListener("click", () => this.showAll(this.showsOne()));
    window.addEventListener("hashchange", () => this.openByAddress());
    this.arrange(room.matches);
    this.openByAddress();
  }

  private showsOne(): boolean {
    return this.box.classList.contains("s-is-one");
  }

  private arrange(isBeside: boolean): void {
    this.list.hidden = !isBeside;
    this.box.classList.toggle("s-is-beside", isBeside);
    if (isBeside) this.showAll(false);
    else this.box.classList.remove("s-is-one");
  }

  private choose(number: number): void {
    this.chosen = number;
    for (const [at, answer] of this.answers.entries()) {
      answer.classList.toggle("s-is-chosen", at === number);
      if (this.showsOne()) answer.open = at === number;
    }
    for (const [at, link] of this.links.entries()) {
      if (at === number) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }

  private follow(event: Event, number: number): void {
    if (this.showsOne()) event.preventDefault();
    this.choose(number);
    const answer = this.answers[number];
    if (!answer || !this.showsOne()) return;
    history.replaceState(null, "", this.links[number]?.hash);
    // The list stays where it is; the answers may have been scrolled away above.
    if (answer.getBoundingClientRect().top < 0) answer.scrollIntoView();
  }

  private showAll(all: boolean): void {
    this.all.setAttribute("aria-pressed", String(all));
    this.box.classList.toggle("s-is-one", !all);
    for (const answer of this.answers) answer.open = all;
    if (!all) this.choose(this.chosen);
  }

  /** A question that the address names, or the first of the group that it names. */
  private openByAddress(): void {
    const named = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!named || !this.box.contains(named)) return;
    const number = this.answers.findIndex(
      (answer) => answer.contains(named) || named.compareDocumentPosition(answer) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    if (number < 0) return;
    this.choose(number);
    if (this.showsOne()) this.answers[number]?.scrollIntoView();
  }
}

export function startAsked(): void {
  const box = find("[data-s-asked]");
  const list = box && find("[data-s-asked-list]", box);
  if (box && list) new Asked(box, list).listen();
}
