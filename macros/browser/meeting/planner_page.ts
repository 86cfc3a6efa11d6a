// The page «Lav mødet»: three questions, the programme, and what comes out of it.
import { dropHash } from "../shared/address";
import { makeAnnouncer, tell } from "../shared/announce";
import { need } from "../shared/elements";
import { makeId } from "../shared/ids";
import { Adding } from "./adding";
import { MARK, readAddress } from "./address";
import { readTime, wordMinutes, wordTime, writeTime } from "./clock";
import type { PlannerData } from "./data";
import { Desk } from "./desk";
import { HandingOut } from "./handing_out";
import { listenForScreen } from "./on_screen";
import { OwnMeetings } from "./own_meetings";
import { Papers } from "./papers";
import { countMinutes, EMPTY, fromWholePack, type Plan } from "./plan";
import { ProgrammeList } from "./programme_list";
import { isUntouched, Questions } from "./questions";
import { Remarks } from "./remarks";
import { type Meetings, SLOT } from "./shelf";

/** What one begins with: the shortest of the packs, as it is. */
export function beginPlan(data: PlannerData): Plan {
  const lengths = data.packs.map((pack) => countMinutes(pack.programme));
  const pack = data.packs[lengths.indexOf(Math.min(...lengths))];
  return { ...(pack ? fromWholePack(pack) : EMPTY), id: makeId() };
}

export class PlannerPage {
  private readonly desk: Desk;
  private readonly questions: Questions;
  private readonly programme: ProgrammeList;
  private readonly remarks: Remarks;
  private readonly adding: Adding;
  private readonly papers: Papers;
  private readonly handing: HandingOut;
  private readonly own: OwnMeetings;
  private readonly undoButton: HTMLElement;
  private readonly announce: (text: string) => void;
  /** While a button is pressed, it must not be made anew: the press would be lost. */
  private isPressed = false;
  private isWaiting = false;
  /** What is done when the plan is shown as it is. */
  private readonly afterwards: (() => void)[] = [];

  constructor(
    private readonly root: HTMLElement,
    data: PlannerData,
    meetings: Meetings,
  ) {
    const status = need("[data-s-plan-status]", root);
    const say = (text: string): void => tell(status, text);
    this.announce = makeAnnouncer(status, 250);
    this.undoButton = need("[data-s-plan-undo]", root);
    this.desk = new Desk(data, meetings, beginPlan(data));
    this.questions = new Questions(root, this.desk, say);
    const focusUndo = (): void => this.onceShown(() => this.undoButton.focus());
    this.programme = new ProgrammeList(root, this.desk, focusUndo);
    this.remarks = new Remarks(root, this.desk, say, focusUndo);
    this.adding = new Adding(root, this.desk, say, (id) => this.onceShown(() => this.programme.openWords(id)));
    this.papers = new Papers(root, this.desk, say);
    this.handing = new HandingOut(root, this.desk);
    this.own = new OwnMeetings(root, this.desk, () => beginPlan(data), say);
  }

  start(): void {
    const { root, desk } = this;
    for (const part of [this.questions, this.adding, this.papers, this.handing, this.own]) part.listen();
    listenForScreen(root, desk);
    this.undoButton.addEventListener("click", () => {
      desk.undo();
      if (this.undoButton.hidden) need("[data-s-plan-pack]", root).focus();
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
    window.addEventListener("storage", (event) => {
      if (event.key === SLOT || event.key === null) this.own.render();
    });
    window.addEventListener("hashchange", () => this.followAddress());
    need("[data-s-plan-plain]", root).hidden = true;
    need("[data-s-plan-frame]", root).hidden = false;
    if (!this.followAddress()) this.takeUp();
  }

  /** The meeting that was last worked on; else a first proposal, which is kept when it is changed. */
  private takeUp(): void {
    const { chosen, plans } = this.desk.meetings.read();
    const last = plans.find((plan) => plan.id === chosen);
    this.desk.take(last ?? this.desk.plan, "", false);
  }

  /** Somebody's plan in the address is shown, and kept beside one's own when it is changed. */
  private followAddress(): boolean {
    const { desk } = this;
    if (!location.hash.startsWith(MARK)) return false;
    const plan = readAddress(location.hash, desk.data);
    dropHash();
    if (!plan) {
      this.takeUp();
      this.announce("Adressen holder intet møde, som siden kan læse.");
      return true;
    }
    desk.take(plan, "Her er det møde, der lå i adressen. Jeres egne møder er urørte.", false);
    return true;
  }

  private lift(): void {
    this.isPressed = false;
    if (this.isWaiting) this.render();
    for (const act of this.afterwards.splice(0)) act();
  }

  /** At once, or when a press is over that holds back what is shown. */
  private onceShown(act: () => void): void {
    if (this.isWaiting) this.afterwards.push(act);
    else act();
  }

  private render(): void {
    this.isWaiting = this.isPressed;
    if (this.isPressed) return;
    for (const part of [this.questions, this.programme, this.remarks, this.papers, this.handing, this.own])
      part.render();
    this.renderSum();
    // A button that has the keyboard is not taken away under it.
    this.undoButton.hidden = !this.desk.canUndo && document.activeElement !== this.undoButton;
  }

  private renderSum(): void {
    const { plan } = this.desk;
    const minutes = countMinutes(plan.points);
    const begins = readTime(plan.begins);
    const clock = begins === null ? "" : `, kl. ${wordTime(plan.begins)}–${wordTime(writeTime(begins + minutes))}`;
    const fits = minutes === plan.minutes ? "" : ` af ${wordMinutes(plan.minutes)}`;
    need("[data-s-plan-sum]", this.root).textContent = plan.points.length
      ? `${wordMinutes(minutes)}${fits}${clock}`
      : "Programmet er tomt.";
    need("[data-s-plan-origin]", this.root).textContent = isUntouched(this.desk, plan)
      ? "Program og tider er Samspils forslag."
      : "Rettet af jer, ud fra Samspils forslag.";
  }
}
