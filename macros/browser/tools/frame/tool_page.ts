// The page of a tool: its parts around one desk, the lines that tell what happened, and the works of this browser.
import { decode, dropHash } from "../../shared/address";
import { tell } from "../../shared/announce";
import { find, need } from "../../shared/elements";
import { Notice } from "../../shared/failure";
import { ofPage } from "../../shared/loading";
import { keepInBrowser, keepInTab } from "../../shared/storage";
import { Desk } from "./desk";
import { Others, OthersList } from "./others";
import { MARK, OwnWorks } from "./own_works";
import { Shelf } from "./shelf";
import { begin, type Kind } from "./work";

/** What of a tool's page is shown anew at each change. */
export interface Part {
  listen?(): void;
  render(): void;
}

/** Milliseconds. */
const PAUSE = 250;

export class ToolPage<S> {
  readonly desk: Desk<S>;
  readonly others: Others<S>;
  private readonly parts: Part[] = [];
  private readonly status: HTMLElement;
  /** What waits to be told: many changes in a row are told once. */
  private waiting = 0;
  private readonly undoButton: HTMLElement;
  /** While something is pressed, it must not be made anew: the press would be lost. */
  private isPressed = false;
  private isWaiting = false;
  /** What is done when all is shown as it is. */
  private readonly afterwards: (() => void)[] = [];

  constructor(
    readonly root: HTMLElement,
    readonly kind: Kind<S>,
  ) {
    this.desk = new Desk(new Shelf(kind, keepInBrowser().probe()), begin(kind));
    this.others = new Others(kind, keepInTab());
    this.status = need("[data-s-tool-status]", root);
    this.undoButton = need("[data-s-tool-undo]", root);
  }

  /** Tells what happened, in the line that a screen reader follows. */
  say(text: string): void {
    window.clearTimeout(this.waiting);
    tell(this.status, text);
  }

  /** Tells it when nothing new has come for a moment. What is said meanwhile is not written over. */
  private announce(text: string): void {
    window.clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => {
      this.status.textContent = text;
    }, PAUSE);
  }

  add(...parts: Part[]): void {
    this.parts.push(...parts);
  }

  /** At once, or when a press is over that holds back what is shown: where the keyboard is to be afterwards. */
  onceShown(act: () => void): void {
    if (this.isWaiting) this.afterwards.push(act);
    else act();
  }

  start(): void {
    const { root, desk, kind } = this;
    const say = (text: string): void => this.say(text);
    this.add(new OwnWorks(root, desk, kind, say));
    if (find("[data-s-tool-others]", root)) this.add(new OthersList(root, this.others, kind, say));
    for (const part of this.parts) part.listen?.();
    this.undoButton.addEventListener("click", () => {
      desk.undo();
      if (this.undoButton.hidden) need("[data-s-tool-name]", root).focus();
    });
    document.addEventListener("pointerdown", () => {
      this.isPressed = true;
    });
    for (const lifted of ["pointerup", "pointercancel"]) {
      document.addEventListener(lifted, () => window.setTimeout(() => this.lift()));
    }
    desk.watch((told) => {
      if (told) this.announce(told);
      this.render();
    });
    this.others.watch(() => this.render());
    window.addEventListener("storage", (event) => {
      if (event.key === desk.shelf.slot || event.key === null) this.render();
    });
    window.addEventListener("hashchange", () => this.followAddress());
    const plain = need("[data-s-tool-plain]", root);
    if (!plain.hasAttribute("data-s-tool-stays")) plain.hidden = true;
    need("[data-s-tool-frame]", root).hidden = false;
    if (!this.followAddress()) this.takeUp();
  }

  /** What was last worked on; else an empty one, which is kept when it is changed. */
  private takeUp(): void {
    const { chosen, works } = this.desk.shelf.read();
    this.desk.take(works.find((work) => work.id === chosen) ?? this.desk.work, "", false);
  }

  /** Somebody's work in the address is shown, and kept beside one's own when it is changed. */
  private followAddress(): boolean {
    const { kind } = this;
    if (!kind.readAddress || !location.hash.startsWith(MARK)) return false;
    const state = kind.readAddress(decode(location.hash.slice(MARK.length)));
    dropHash();
    if (!state) {
      this.takeUp();
      this.announce("Adressen holder intet, som siden kan læse.");
      return true;
    }
    this.desk.take(begin(kind, state), "Her er det, der lå i adressen. Jeres egne er urørte.", false);
    return true;
  }

  private lift(): void {
    this.isPressed = false;
    if (this.isWaiting) this.render();
    for (const act of this.afterwards.splice(0)) act();
  }

  private render(): void {
    this.isWaiting = this.isPressed;
    if (this.isPressed) return;
    for (const part of this.parts) part.render();
    // A button that has the keyboard is not taken away under it.
    this.undoButton.hidden = !this.desk.canUndo && document.activeElement !== this.undoButton;
  }
}

/**
 * The whole of a tool's script: loads its data, says where they do not come, and shows the tool.
 * @param kindOf how its works are kept, which may ask the data what there is a place for
 */
export function startTool<S, D>(
  id: string,
  piece: string,
  kindOf: (data: D) => Kind<S>,
  make: (page: ToolPage<S>, data: D, root: HTMLElement) => void,
): void {
  const root = find(`[data-s-tool="${id}"]`);
  if (!root) return;
  const notice = new Notice();
  root.before(notice.element);
  const start = async (): Promise<void> => {
    notice.clear();
    try {
      const data = await ofPage().load<D>(piece);
      const page = new ToolPage(root, kindOf(data));
      make(page, data, root);
      page.start();
    } catch (error) {
      notice.show(error, "Værktøjet", () => void start());
    }
  };
  void start();
}
