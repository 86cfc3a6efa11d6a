// The time on the stage: a large countdown, and a quiet sign when it is over, without flashing.
import { find, findAll, need } from "../shared/elements";
import { Countdown, writeClock } from "./countdown";
import { Ending } from "./ending";

const OFTEN = 250;
const MINUTE = 60;

export class ClockPanel {
  private readonly countdown = new Countdown(() => Date.now());
  private readonly box: HTMLElement;
  private readonly left: HTMLElement;
  private readonly over: HTMLElement;
  private readonly pauseButton: HTMLElement;
  private readonly stopButton: HTMLElement;
  private readonly ending: Ending;
  private beat = 0;
  private wasOver = false;

  /** `resized` is called when the time begins or ends to take room from the slide. */
  constructor(
    dialog: HTMLElement,
    private readonly tell: (text: string) => void,
    private readonly resized: () => void,
  ) {
    this.left = need("[data-s-stage-clock]", dialog);
    this.over = need("[data-s-stage-over]", dialog);
    this.box = this.left.parentElement ?? this.left;
    this.pauseButton = need('[data-s-stage-do="pause"]', dialog);
    this.stopButton = need('[data-s-stage-do="stop"]', dialog);
    this.ending = new Ending(dialog, tell);
    for (const button of findAll("[data-s-stage-minutes]", dialog)) {
      button.addEventListener("click", () => this.start(Number(button.getAttribute("data-s-stage-minutes"))));
    }
  }

  start(minutes: number): void {
    this.countdown.start(minutes);
    this.ending.begin(minutes * MINUTE);
    this.wasOver = false;
    window.clearInterval(this.beat);
    this.beat = window.setInterval(() => this.draw(), OFTEN);
    this.tell(`${minutes} minutter er sat i gang.`);
    this.draw();
  }

  pause(): void {
    this.countdown.pause();
    this.draw();
  }

  stop(): void {
    this.countdown.stop();
    window.clearInterval(this.beat);
    this.draw();
  }

  turnSound(): void {
    this.ending.turnSound();
  }

  private draw(): void {
    const { state, seconds } = this.countdown;
    const isNew = this.box.hidden !== (state === "off") || this.wasOver !== (state === "over");
    this.box.hidden = state === "off";
    this.left.textContent = writeClock(seconds);
    this.over.hidden = state !== "over";
    this.box.classList.toggle("s-stage__clock--over", state === "over");
    // A button that had the focus gives it on before it goes.
    const goes = (button: HTMLElement, isGone: boolean): void => {
      if (isGone && button === document.activeElement) find("[data-s-stage-slide]", document)?.focus();
      button.hidden = isGone;
    };
    goes(this.pauseButton, state !== "running" && state !== "paused");
    goes(this.stopButton, state === "off");
    this.pauseButton.setAttribute("aria-pressed", String(state === "paused"));
    if (state === "running" || state === "over") this.ending.pass(seconds);
    if (state === "over") window.clearInterval(this.beat);
    this.wasOver = state === "over";
    if (isNew) this.resized();
  }
}
