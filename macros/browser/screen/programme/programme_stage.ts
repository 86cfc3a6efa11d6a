// A meeting's programme on a screen: one moment at a time with its countdown, and where the meeting has come to.
import { tell } from "../../shared/announce";
import { need } from "../../shared/elements";
import { open } from "../../shared/found";
import type { Keeping } from "../../shared/storage";
import { Ending } from "../ending";
import type { Screen } from "../keys";
import { Room } from "../room";
import { tellSlide } from "../slot";
import { Bearings, writeLeft } from "./bearings";
import { type ProgrammeCommand, readCommand } from "./commands";
import { listFirsts, listMoments, type Moment, type Programme } from "./moments";
import { ProgrammeSlides, wordClock } from "./programme_slides";
import { Running, readKept } from "./running";
import { SheetFrame } from "./sheet_frame";

const SLOT = "samspil.programmet";
const OFTEN = 250;

export class ProgrammeStage {
  private readonly room: Room;
  private readonly slot: HTMLElement;
  private readonly status: HTMLElement;
  private readonly sheet: SheetFrame;
  private readonly moments: readonly Moment[];
  private readonly running: Running;
  private readonly slides: ProgrammeSlides;
  private readonly bearings: Bearings;
  private readonly ending: Ending;
  /** What is shown: 0 is all of the programme, then each moment, then the end. */
  private view = 0;
  private isSaid = false;
  private beat = 0;

  constructor(
    private readonly dialog: HTMLDialogElement,
    blanks: ParentNode,
    private readonly programme: Programme,
    private readonly keeping: Keeping,
  ) {
    this.slot = need("[data-s-stage-slide]", dialog);
    this.status = need("[data-s-stage-status]", dialog);
    this.room = new Room(dialog, () => this.end());
    const { signal } = this.room;
    this.sheet = new SheetFrame(need("[data-s-programme-sheet]", dialog), () => this.showSlide(), signal);
    this.moments = listMoments(programme.points);
    this.running = new Running(
      this.moments.map(({ minutes }) => minutes),
      () => Date.now(),
    );
    this.slides = new ProgrammeSlides(blanks, this.slot, programme, this.moments);
    this.bearings = new Bearings(dialog, this.running, this.moments);
    this.ending = new Ending(dialog, (text) => tell(this.status, text));
    this.room.listen(readCommand, (command) => this.do(command));
    window.addEventListener("resize", () => this.redraw(), { signal });
  }

  async open(): Promise<void> {
    if (!(await this.room.open())) return;
    const { id, run } = open(this.keeping.read(SLOT));
    const isGoingOn = id === this.programme.id && this.running.take(readKept(run));
    if (isGoingOn) this.view = this.running.state === "ended" ? this.moments.length + 1 : this.running.at + 1;
    this.ending.begin(this.running.left);
    this.beat = window.setInterval(() => this.tick(), OFTEN);
    this.redraw();
    this.slot.focus();
    this.tellView(isGoingOn ? "Mødet går videre, hvor I var. " : "");
  }

  private get shown(): Moment | undefined {
    return this.moments[this.view - 1];
  }

  private get isOn(): boolean {
    return this.running.state === "running" || this.running.state === "held";
  }

  /** Whether the moment that is shown is the one that runs. */
  private get isHere(): boolean {
    return this.isOn && this.view - 1 === this.running.at;
  }

  // --- showing ---

  private redraw(): void {
    if (!this.dialog.open) return;
    const { shown, programme, sheet } = this;
    const page = shown ? programme.pages.get(shown.point.sheet) : undefined;
    if (sheet.isOpen && shown && page) sheet.show(page, shown.point.sheet_title);
    else sheet.hide();
    this.slot.hidden = sheet.isOpen;
    this.bearings.tellPlace(shown, programme.points.length, programme.title);
    this.drawTools(Boolean(page));
    // What stands around the slide takes its room first.
    this.tick();
    if (sheet.isOpen) return;
    this.drawSlide();
    this.tick();
    this.room.keepFocus();
  }

  private drawSlide(): void {
    const { shown, running, slides } = this;
    if (shown) {
      const until = this.isHere ? wordClock(running.endOfMoment) : "";
      slides.showMoment(shown, { isSaid: this.isSaid, until });
    } else if (this.view === 0) {
      const begins = running.state !== "waiting" || this.programme.begins;
      const firsts = listFirsts(this.moments);
      const known = firsts.map((first) => (begins ? this.wordBeginning(first) : ""));
      const now = running.state === "waiting" ? -1 : (this.moments[running.at]?.number ?? -1);
      slides.showAll(known, running.state === "ended" ? firsts.length : now, (moment) => this.look(moment + 1));
    } else {
      slides.showEnd(running.state === "ended" ? `Mødet sluttede kl. ${wordClock(running.endOfMeeting)}` : "");
    }
  }

  /** Before the meeting as it is planned, while it runs as it looks now. */
  private wordBeginning(moment: number): string {
    if (this.running.state !== "waiting") return wordClock(this.running.beginningOf(moment));
    const point = this.moments[moment]?.point;
    return (point?.begins ?? "").replace(/^0(?=\d)/, "").replace(":", ".");
  }

  private drawTools(hasSheet: boolean): void {
    const { running, dialog, moments } = this;
    const tool = (command: ProgrammeCommand): HTMLElement => need(`[data-s-stage-do="${command}"]`, dialog);
    const label = need("[data-s-programme-go-on]", dialog);
    const isLast = this.isHere && running.at === moments.length - 1;
    label.textContent = running.state === "waiting" ? "Begynd mødet" : isLast ? "Slut mødet" : "Næste";
    tool("back").setAttribute("aria-disabled", String(this.view === 0));
    tool("next").setAttribute("aria-disabled", String(this.view > moments.length));
    for (const command of ["more", "less", "pause"] as const) tool(command).hidden = !this.isOn;
    tool("pause").setAttribute("aria-pressed", String(running.state === "held"));
    tool("sheet").hidden = !hasSheet;
    tool("sheet").setAttribute("aria-pressed", String(this.sheet.isOpen));
    tool("explain").hidden = !this.shown?.say;
    tool("explain").setAttribute("aria-pressed", String(this.isSaid));
    tool("restart").hidden = running.state === "waiting" || this.view !== 0;
    const elsewhere = need("[data-s-programme-elsewhere]", dialog);
    elsewhere.hidden = running.state === "waiting" || this.isHere || (running.state === "ended" && !this.shown);
    tool("here").hidden = !this.shown;
    tool("now").hidden = !this.isOn;
    const now = moments[running.at]?.title ?? "";
    need("[data-s-programme-current]", dialog).textContent = this.isOn ? `I er ved «${now}»` : "Mødet er slut";
  }

  private tick(): void {
    const { running, slides } = this;
    const { left } = running;
    this.bearings.tick(Date.now(), this.sheet.isOpen || !this.isHere);
    const { clock } = slides;
    if (clock) {
      const minutes = this.shown?.minutes ?? 0;
      clock.textContent = this.isHere ? writeLeft(left) : `${minutes} min`;
      clock.classList.toggle("s-programme__left--over", this.isHere && left < 0);
      clock.classList.toggle("s-programme__left--held", this.isHere && running.state === "held");
    }
    if (running.state === "running") this.ending.pass(left);
  }

  private tellView(first = ""): void {
    tell(this.status, first + tellSlide(this.slot));
  }

  // --- doing ---

  private do(command: Exclude<ProgrammeCommand, Screen>): void {
    const { running } = this;
    if (command === "sheet") this.turnSheet();
    else if (command === "explain") this.turnSaid();
    else if (command === "sound") this.ending.turnSound();
    else if (command === "pause")
      this.change(() => running.hold(), running.state === "held" ? "Tiden går." : "Tiden er holdt.");
    else if (command === "more") this.change(() => running.give(1), "Et minut mere.");
    else if (command === "less") this.change(() => running.give(-1), "Et minut mindre.");
    else this.turn(command);
  }

  private turn(command: "next" | "back" | "first" | "last" | "here" | "now" | "restart"): void {
    const last = this.moments.length + 1;
    if (command === "next") this.goOn();
    else if (command === "back") this.look(this.view - 1);
    else if (command === "first") this.look(0);
    else if (command === "last") this.look(last);
    else if (command === "now" && this.isOn) this.look(this.running.at + 1);
    else if (command === "here" && this.shown) {
      this.running.go(this.view - 1);
      this.look(this.view);
    } else if (command === "restart") {
      this.running.reset();
      this.look(0);
    }
  }

  /** From the moment that runs the meeting goes on to the next; from elsewhere one only looks on. */
  private goOn(): void {
    const { running } = this;
    if (running.state === "waiting") {
      running.begin(this.programme.begins);
      this.look(1);
    } else if (this.isHere) {
      running.next();
      this.look(this.isOn ? running.at + 1 : this.moments.length + 1);
    } else if (this.view === 0 && this.isOn) this.look(running.at + 1);
    else this.look(this.view + 1);
  }

  private look(view: number): void {
    const wanted = Math.min(Math.max(view, 0), this.moments.length + 1);
    // Another sheet is not shown because the one before was.
    if (this.moments[wanted - 1]?.point.sheet !== this.shown?.point.sheet) this.sheet.hide();
    this.view = wanted;
    this.isSaid = false;
    this.ending.begin(this.running.left);
    this.keep();
    this.redraw();
    this.tellView();
  }

  private change(act: () => void, told: string): void {
    if (!this.isOn) return;
    act();
    this.ending.begin(this.running.left);
    this.keep();
    this.redraw();
    tell(this.status, told);
  }

  private turnSaid(): void {
    if (!this.shown?.say) return;
    this.isSaid = !this.isSaid;
    this.redraw();
    if (this.isSaid) tell(this.status, this.shown.say);
  }

  private turnSheet(): void {
    const page = this.shown ? this.programme.pages.get(this.shown.point.sheet) : undefined;
    if (this.sheet.isOpen) this.sheet.hide();
    else if (page) this.sheet.show(page, this.shown?.point.sheet_title ?? "");
    this.redraw();
  }

  private showSlide(): void {
    this.redraw();
    this.slot.focus();
  }

  private keep(): void {
    if (this.running.state === "waiting") this.keeping.remove(SLOT);
    else this.keeping.write(SLOT, { id: this.programme.id, run: this.running.kept });
  }

  private end(): void {
    window.clearInterval(this.beat);
    this.sheet.hide();
    // The next one to be shown has a stage of its own.
    this.room.leave();
  }
}
