// The stage: one thing at a time, large, for a room.
import { tell } from "../shared/announce";
import { find, need } from "../shared/elements";
import { ClockPanel } from "./clock_panel";
import { DeckPanel } from "./deck_panel";
import { type Command, readKey, type Screen } from "./keys";
import { Room } from "./room";
import { type Slide, Slides } from "./slides";
import { tellSlide } from "./slot";
import type { Subject } from "./subjects";

export class Stage {
  private readonly slot: HTMLElement;
  private readonly status: HTMLElement;
  private readonly slides: Slides;
  private readonly clock: ClockPanel;
  private readonly cards: DeckPanel;
  private readonly room: Room;
  private all: readonly Slide[] = [];
  private at: Slide | undefined;
  private isExplained = false;

  constructor(
    private readonly dialog: HTMLDialogElement,
    blanks: ParentNode,
    private readonly subjects: readonly Subject[],
  ) {
    this.slot = need("[data-s-stage-slide]", dialog);
    this.status = need("[data-s-stage-status]", dialog);
    this.slides = new Slides(blanks, this.slot);
    this.clock = new ClockPanel(
      dialog,
      (text) => tell(this.status, text),
      () => this.redraw(),
    );
    this.cards = new DeckPanel(dialog, subjects, () => this.turnTo(this.shown[0]));
    this.room = new Room(dialog, () => this.clock.stop());
    this.room.listen(readKey, (command) => this.do(command));
    window.addEventListener("resize", () => {
      // A phone's keyboard takes room too: who writes on a slide goes on writing.
      if (!document.activeElement?.matches(".s-stage :is(textarea, input[type=text])")) this.layOut();
    });
  }

  /** Only the chosen are shown at first, where some are. */
  async open(chosen: ReadonlySet<string>): Promise<void> {
    if (!(await this.room.open())) return;
    this.cards.begin(chosen);
    this.layOut();
    this.turnTo(this.shown[0]);
    this.slot.focus();
  }

  /** What one turns over: all slides, or those of the cards in play. */
  private get shown(): readonly Slide[] {
    const ids = this.cards.shownIds;
    return ids ? this.all.filter(({ subject }) => subject.kind !== "question" || ids.has(subject.id)) : this.all;
  }

  /** Divides what there is for a screen of this size, and stays where the reader is. */
  private layOut(): void {
    if (!this.dialog.open) return;
    const { at } = this;
    this.all = this.subjects.flatMap((subject) => {
      this.tellPlace(subject);
      return this.slides.divide(subject);
    });
    const [first] = at?.part.units ?? [];
    this.at =
      this.all.find((slide) => slide.subject === at?.subject && (!first || slide.part.units.includes(first))) ??
      this.shown[0];
    this.redraw();
  }

  private tellPlace(subject: Subject): void {
    need("[data-s-stage-number]", this.dialog).textContent = subject.number;
    need("[data-s-stage-theme]", this.dialog).textContent = subject.theme;
    need("[data-s-stage-source]", this.dialog).textContent = subject.source;
  }

  private redraw(): void {
    const { at, dialog } = this;
    if (!dialog.open) return;
    const { shown } = this;
    const number = at ? shown.indexOf(at) : -1;
    const mark = (action: Command, isOff: boolean): void => {
      need(`[data-s-stage-do="${action}"]`, dialog).setAttribute("aria-disabled", String(isOff));
    };
    mark("back", !this.near(-1));
    mark("next", !this.near(1));
    need("[data-s-stage-count]", dialog).textContent =
      number < 0 ? `${shown.length} i alt` : `${number + 1} af ${shown.length}`;
    this.cards.tellDrawn();
    const explain = need('[data-s-stage-do="explain"]', dialog);
    explain.hidden = !at?.subject.explanation;
    explain.setAttribute("aria-pressed", String(this.isExplained));
    if (!at) {
      this.slot.replaceChildren();
      return;
    }
    this.tellPlace(at.subject);
    if (this.isExplained) this.slides.explain(at.subject);
    else this.slides.show(at);
    this.room.keepFocus();
  }

  private turnTo(slide: Slide | undefined): void {
    if (!slide) {
      this.redraw();
      return;
    }
    this.at = slide;
    this.isExplained = false;
    this.redraw();
    this.dialog.scrollTop = 0;
    const drawn = find("[data-s-stage-count]", this.dialog)?.textContent ?? "";
    tell(this.status, `${drawn}: ${tellSlide(this.slot)}`);
  }

  /** The next slide, or the one before, among those that are shown; what is at stands between them even when hidden. */
  private near(by: 1 | -1): Slide | undefined {
    const { shown, at } = this;
    const here = at ? this.all.indexOf(at) : -1;
    const rest = shown.filter((slide) => (this.all.indexOf(slide) - here) * by > 0);
    return by > 0 ? rest[0] : rest[rest.length - 1];
  }

  private do(command: Exclude<Command, Screen>): void {
    if (typeof command === "number") this.clock.start(command);
    else if (command === "back" || command === "next") this.go(this.near(command === "next" ? 1 : -1));
    else if (command === "first") this.go(this.shown[0]);
    else if (command === "last") this.go(this.shown[this.shown.length - 1]);
    else if (command === "explain") this.explain();
    else if (command === "pause") this.clock.pause();
    else if (command === "stop") this.clock.stop();
    else if (command === "sound") this.clock.turnSound();
    else if (this.cards.isPlayed) this.play(command);
  }

  private go(slide: Slide | undefined): void {
    if (slide) this.turnTo(slide);
  }

  private play(command: "draw" | "hide" | "again"): void {
    if (command === "draw") {
      const card = this.cards.draw();
      const slide = this.all.find((one) => one.subject.id === card);
      if (slide) this.turnTo(slide);
      else tell(this.status, "Alle kort er trukket. Tryk «Begynd forfra» for at trække dem igen.");
    } else {
      tell(this.status, command === "hide" ? this.cards.turnHiding() : this.cards.beginAgain());
    }
    this.redraw();
  }

  private explain(): void {
    if (!this.at?.subject.explanation) return;
    this.isExplained = !this.isExplained;
    this.redraw();
    tell(this.status, tellSlide(this.slot));
  }
}
