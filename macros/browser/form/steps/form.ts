// «Foreslå en case»: the steps, the draft, what is wrong, and opening a case that is there already.
import { tell } from "../../shared/announce";
import { append, make, makeButton } from "../../shared/elements";
import { Notice } from "../../shared/failure";
import { growAll } from "../controls/control";
import { makeSuggestions } from "../controls/known";
import { renewSources } from "../controls/place";
import type { Path, Watcher } from "../controls/watcher";
import type { Step } from "../data";
import { given } from "../given";
import { showPage } from "../preview/page";
import { findToday } from "../record/calendar";
import type { Entries, Group } from "../record/values";
import type { Problem } from "../rules/findings";
import { showEnding } from "./ending";
import { Panel } from "./panel";
import { END, findNamed, hashOf, listKeys, listSteps, listWritten, SHOW, stepOf } from "./plan";
import { Pressing } from "./pressing";
import { listErrors, Stepper, standingOf } from "./stepper";
import { findControl, goToControl, listProblems, News, tellAtFields } from "./telling";
import { Writing } from "./writing";

/** What is said where something is left to mend at the end: a half case is worth more than none. */
const STUCK = "Er du gået i stå, så aflever alligevel, og skriv, hvor du er i tvivl. Så hjælper en anden.";
/** Milliseconds after the last key until the draft is kept. */
const SAVE_AFTER = 300;

export class CaseForm implements Watcher {
  readonly writing = new Writing();
  private readonly steps = listSteps();
  private readonly panels = new Map<Step, Panel>();
  private readonly pressing = new Pressing();
  private readonly status = make("span", { role: "status" });
  private readonly said = make("p", { class: "s-hidden", role: "status" });
  private readonly clearer = makeButton("", { class: "f-tool", hidden: true }, () => this.clear());
  private readonly intro = make("p", { class: "f-intro", hidden: true });
  private readonly notice = new Notice();
  private readonly news = new News();
  private readonly stepper = new Stepper(this.steps, (step) => this.showStep(step, true));
  private shown = this.steps[0] ?? SHOW;
  /** The step that the reader was stopped at: the second time one may go on, it can be mended later. */
  private warnedOf: Step | null = null;
  /** The record as it was when it was opened; none for a new case. */
  private original: Entries | null = null;
  /** The step that was shown when it was last told what is wrong: what waits in another is not said aloud. */
  private heard: Step | null = null;
  private isReady = false;
  private timer = 0;

  constructor(private readonly root: HTMLElement) {
    this.steps.forEach((step, index) => {
      this.panels.set(step, this.makePanel(step, index));
    });
    const panels = Array.from(this.panels.values());
    const form = make(
      "form",
      { class: "f-form", novalidate: true, autocomplete: "off" },
      this.notice.element,
      this.intro,
      make("p", { class: "f-draft" }, this.status, " ", this.clearer),
      this.said,
      this.stepper.element,
      panels.map((panel) => panel.panel),
      makeSuggestions(),
    );
    form.addEventListener("submit", (event) => event.preventDefault());
    root.replaceChildren(form);
    this.listen();
  }

  private listen(): void {
    window.addEventListener("pagehide", () => this.save());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.save();
    });
    window.addEventListener("popstate", () => this.showStep(findNamed() ?? this.firstStep, true));
  }

  private get firstStep(): Step {
    return this.steps[0] ?? SHOW;
  }

  private panelOf(step: Step): Panel {
    const panel = this.panels.get(step);
    if (!panel) throw new Error(`No step is called ${step.id}`);
    return panel;
  }

  // ---- Opening ----

  /** Opens a new case, or one that is there already by its id. Where there is a draft, that is what is opened. */
  open(existing: string, record: Entries | null): void {
    this.original = record;
    this.notice.clear();
    const isDraft = this.writing.open(existing, record);
    this.isReady = false;
    for (const step of listWritten()) this.panelOf(step).fill(this.writing.spread, this);
    this.isReady = true;
    this.news.forget();
    for (const panel of this.panels.values()) panel.summary.hidden = true;
    this.showIntro(existing);
    this.clearer.textContent = existing ? "Slet mine rettelser" : "Slet kladde";
    this.tellDraft(isDraft);
    if (isDraft) this.say("Din kladde er hentet frem.");
    this.refresh();
    this.showStep(findNamed() ?? this.firstStep, false);
  }

  private showIntro(existing: string): void {
    this.intro.hidden = !existing;
    const title = given().known.cases[existing]?.title ?? existing;
    const anew = make("a", { href: "foreslaa-en-case.html" }, "Skriv en ny i stedet");
    if (existing) this.intro.replaceChildren(`Du retter casen «${title}». `, anew);
  }

  /** Tells what did not come where everybody sees it, with the way to try again. */
  warn(error: unknown, what: string, tryAgain: () => void): void {
    this.notice.show(error, what, tryAgain);
  }

  // ---- The draft ----

  private save(): void {
    window.clearTimeout(this.timer);
    if (this.isReady && this.writing.save()) this.tellDraft(true);
  }

  private tellDraft(isKept: boolean): void {
    const { isRefused } = this.writing;
    const kept = isKept
      ? "Din kladde er gemt i denne browser."
      : "Det, du skriver, bliver gemt som kladde i denne browser.";
    const text = isRefused
      ? "Browseren vil ikke gemme en kladde her. Lad siden stå åben, til du er færdig, og hent filen til sidst."
      : kept;
    if (this.status.textContent !== text) this.status.textContent = text;
    this.clearer.hidden = !isKept || isRefused;
  }

  private clear(): void {
    const { existing } = this.writing;
    const question = existing
      ? "Vil du slette dine rettelser og se casen, som den er nu?"
      : "Vil du slette kladden og begynde forfra?";
    if (!window.confirm(question)) return;
    window.clearTimeout(this.timer);
    this.writing.removeDraft();
    this.open(existing, existing ? this.original : null);
    this.say("Kladden er slettet.");
  }

  // ---- What the controls tell ----

  get record(): Group {
    return this.writing.spread;
  }

  changed(path: Path): void {
    this.writing.note(path);
    // What was told is of the case as it was.
    this.said.textContent = "";
    this.warnedOf = null;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.save();
      this.refresh();
    }, SAVE_AFTER);
  }

  left(path: Path): void {
    this.writing.visit(path);
    this.refresh();
  }

  say(text: string): void {
    tell(this.said, text);
  }

  renew(key: string): void {
    this.panelOf(stepOf([key])).fill(this.writing.spread, this);
  }

  /** Tells what is wrong as it is now. */
  refresh(): void {
    if (!this.isReady || this.pressing.delays(() => this.refresh())) return;
    const problems = this.writing.listProblems();
    const told = problems.filter((problem) => this.writing.tells(problem));
    tellAtFields(told, this.root);
    for (const [step, panel] of this.panels) {
      this.stepper.note(step, standingOf(step, problems, told, panel.isBegun(this.writing.spread)));
      panel.follow();
    }
    renewSources(this.root, this.record);
    this.followSummary(problems);
    const news = this.news.take(told.filter(({ path }) => stepOf(path) === this.shown));
    if (news && this.shown === this.heard) this.say(news);
    this.heard = this.shown;
  }

  // ---- The list of what is wrong, at the head of a step ----

  /** Lists what is to be mended in a step. Returns whether there is an error among it. */
  private showSummary(step: Step, problems: readonly Problem[], takesFocus: boolean): boolean {
    const { summary } = this.panelOf(step);
    const isWrong = problems.some((problem) => !problem.isWarning);
    summary.hidden = !problems.length;
    summary.textContent = "";
    append(
      summary,
      listProblems(problems, (problem) => this.goTo(problem)),
    );
    if (isWrong && takesFocus) summary.focus();
    return isWrong;
  }

  /** What is mended leaves the list, so that the list is always true. */
  private followSummary(problems: readonly Problem[]): void {
    const { summary } = this.panelOf(this.shown);
    if (summary.hidden || this.shown === SHOW || this.shown === END) return;
    const { activeElement } = document;
    if (summary !== activeElement && summary.contains(activeElement)) return;
    this.showSummary(this.shown, listErrors(problems, this.shown), false);
  }

  private goTo(problem: Problem): void {
    this.showStep(stepOf(problem.path), false);
    const control = findControl(problem.path, this.root);
    if (control) goToControl(control);
  }

  // ---- The steps ----

  private makePanel(step: Step, index: number): Panel {
    const before = this.steps[index - 1];
    const after = this.steps[index + 1];
    return new Panel(step, `Trin ${index + 1} af ${this.steps.length}`, {
      back: before ? () => this.showStep(before, true) : null,
      on: after ? () => this.goOn(after) : null,
      onText: after === END ? "Videre til aflevering" : "Videre",
    });
  }

  private showStep(step: Step, takesFocus: boolean): void {
    this.shown = step;
    this.said.textContent = "";
    for (const [other, panel] of this.panels) panel.show(other === step);
    this.stepper.show(step);
    if (step === SHOW || step === END) this.fillEnd(step);
    const { panel, heading } = this.panelOf(step);
    growAll(panel);
    const hash = `#${hashOf(step)}`;
    // The browser's own way back leads to the step before.
    if (location.hash && location.hash !== hash) history.pushState(null, "", hash);
    else if (location.hash !== hash) history.replaceState(null, "", hash);
    if (!takesFocus) return;
    heading.focus({ preventScroll: true });
    this.stepper.element.scrollIntoView({ block: "start" });
  }

  private fillEnd(step: Step): void {
    this.save();
    this.writing.tellsAll = true;
    this.refresh();
    // The same list as the check would give. What waits is told at its field already.
    const problems = this.writing.listProblems().filter((problem) => !problem.waits);
    const isWrong = this.showSummary(step, problems, false);
    if (isWrong && step === END) this.panelOf(step).summary.append(make("p", {}, STUCK));
    const record = this.writing.gather();
    const content = step === SHOW ? [showPage(record, findToday())] : showEnding(record, this.writing.existing !== "");
    this.panelOf(step).body.replaceChildren(...content);
  }

  private goOn(next: Step): void {
    if (this.shown !== SHOW && this.isStopped()) return;
    this.showStep(next, true);
  }

  /** Whether something in the step that is shown should be mended first. */
  private isStopped(): boolean {
    const step = this.shown;
    for (const { path } of this.writing.listProblems()) {
      if (listKeys(step).includes(String(path[0]))) this.writing.visit(path);
    }
    const wrong = listErrors(this.writing.listProblems(), step);
    // The list of them takes the focus, and is read from there.
    this.news.take(wrong);
    this.refresh();
    const isNew = this.warnedOf !== step;
    if (!this.showSummary(step, wrong, isNew) || !isNew) return false;
    this.warnedOf = step;
    return true;
  }
}
